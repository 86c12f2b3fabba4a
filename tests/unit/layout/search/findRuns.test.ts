import { describe, expect, it } from 'vitest'
import { findRuns } from '../../../../src/layout/search/bands/findRuns'
import type { Piece } from '../../../../src/layout/search/Piece'
import { planArticle, planPhoto } from '../../../support/pagePlan'

const story = (id: string, index: number): Piece => ({
  item: planArticle(id, 300),
  index,
  shapes: [],
  isBand: false,
})
const stories = (count: number): readonly Piece[] =>
  Array.from({ length: count }, (_, i) => story(`s${i}`, i))
const firstBands = (pieces: readonly Piece[], inversions: number): readonly string[] => {
  const { bands, runs } = findRuns(pieces, inversions)
  return (bands[0] ?? []).map(({ run }) => (runs[run] ?? []).join(''))
}

describe('the orders that a search looks at', () => {
  it('are the editor’s alone where none may pass another', () => {
    expect(firstBands(stories(4), 0)).toEqual(['0', '01', '012', '0123'])
  })

  it('let a story pass its neighbour, but never the lead', () => {
    const bands = firstBands(stories(4), 1)
    expect(bands).toContain('02')
    expect(bands.every((band) => band.startsWith('0'))).toBe(true)
  })

  it('let no story pass a band', () => {
    const band: Piece = { ...story('flag', 2), isBand: true }
    const pieces = [story('lead', 0), story('above', 1), band, story('below', 3), story('last', 4)]
    const { runs } = findRuns(pieces, 2)
    expect(runs.filter((run) => run.includes(2))).toEqual([[2]])
    expect(runs.some((run) => run.includes(1) && run.includes(3))).toBe(false)
  })

  it('let a photo stand before its story', () => {
    const photo: Piece = { ...story('p', 2), item: planPhoto('p', 's1', 1.5) }
    expect(firstBands([story('s0', 0), story('s1', 1), photo], 1)).toContain('02')
    expect(firstBands([story('s0', 0), story('s1', 1), photo], 0)).not.toContain('02')
  })

  it('cut every run into runs that come before it', () => {
    const { runs, cutsFrom, ones, others } = findRuns(stories(6), 3)
    runs.forEach((run, at) => {
      for (let cut = cutsFrom[at] ?? 0; cut < (cutsFrom[at + 1] ?? 0); cut++) {
        const parts = [...(runs[ones[cut] ?? -1] ?? []), ...(runs[others[cut] ?? -1] ?? [])]
        expect(parts.toSorted((one, other) => one - other)).toEqual(run)
        expect(Math.max(ones[cut] ?? 0, others[cut] ?? 0)).toBeLessThan(at)
      }
    })
  })
})
