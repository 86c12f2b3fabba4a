import { describe, expect, it } from 'vitest'
import { turnRuns } from '../../../../src/layout/text/turnRuns'
import { glyphTexts } from '../../../../src/render/glyphs/glyphTexts'
import { setParagraph } from '../../../support/setParagraph'

describe('words from right to left', () => {
  it('stand with the first of them at the right', () => {
    expect(turnRuns(['学', 'שלום', ' ', 'עולם', '好'], [1000, 2400, 300, 2000, 1000])).toEqual([
      0, 2300, -400, -2700, 0,
    ])
  })

  it('leave a line alone that has one of them, or none', () => {
    expect(turnRuns(['学', 'שלום', '好'], [1000, 2400, 1000])).toBeNull()
    expect(turnRuns(['GDP', ' ', 'Wi-Fi'], [1000, 300, 1000])).toBeNull()
  })

  it('keep their room in the line, and their order in its text', () => {
    const [line] = setParagraph('学习 שלום עולם 两句', { chars: 20 })
    expect(line?.clusters.join('')).toBe('学习 שלום עולם 两句')
    const starts = (line?.clusters ?? []).map((_, i) => {
      const before = (line?.advances ?? []).slice(0, i).reduce((sum, advance) => sum + advance, 0)
      return before + (line?.offsets[i] ?? 0)
    })
    const at = (word: string): number => starts[line?.clusters.indexOf(word) ?? -1] ?? NaN
    expect(at('עולם')).toBeLessThan(at('שלום'))
    expect(at('两')).toBeGreaterThan(at('שלום'))
  })

  it('are drawn letter by letter from the left', () => {
    expect(glyphTexts('שלום')).toEqual([...'םולש'])
    expect(glyphTexts('e\u0301a')).toEqual([...'e\u0301a'])
  })
})
