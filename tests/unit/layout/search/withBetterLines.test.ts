import { describe, expect, it } from 'vitest'
import { rankOf } from '../../../../src/layout/search/rankOf'
import { readStory } from '../../../../src/layout/search/readStory'
import { storyPiece } from '../../../../src/layout/search/storyPiece'
import type { Proposal } from '../../../../src/layout/search/Proposal'
import { withBetterLines } from '../../../../src/layout/search/withBetterLines'
import type { WeighedProposal } from '../../../../src/layout/search/weighPage'
import { broadsheet8x13 } from '../../../../src/layout/style/broadsheet8x13'
import { planArticle } from '../../../support/pagePlan'

function pieceOf(headline: string, characters: number) {
  const copy = readStory(planArticle('a', characters, { headline }), rankOf(3, 8, broadsheet8x13), {
    style: broadsheet8x13,
    texts: new Map(),
  })
  return { copy, piece: storyPiece(copy, 0, broadsheet8x13) }
}

describe('the shapes of a story', () => {
  it('stand no headline that is much longer than the copy beside it', () => {
    const { copy, piece } = pieceOf('水渠通到村口稻田喝饱春水大家都说好', 120)
    const shapes = piece.shapes
      .flat()
      .flatMap((shape) => (shape === undefined ? [] : [shape, ...(shape.others ?? [])]))
    for (const { story } of shapes) {
      if (story === null) continue
      const lines = copy.countAt(story.measure).count.total
      expect(story.bodyRows).toBeLessThanOrEqual(Math.ceil(lines / story.textColumns) + 11)
    }
  })
})

describe('better lines in the same boxes', () => {
  const { piece } = pieceOf('水渠通到村口', 900)
  const shape = piece.shapes.flat().find((own) => {
    const best = own?.others?.find((other) => other.story?.measure !== own.story?.measure)
    return best !== undefined && own !== undefined && best.cost < own.cost + 100
  })
  if (shape === undefined) throw new Error('no box of the story can be set in two measures')
  const page: Proposal = { spots: [{ piece, column: 0, row: 0, shape }], cost: 10 }
  const measureOf = ({ spots }: Proposal): number => spots[0]?.shape.story?.measure ?? 0
  /** Every page in these measures breaks a rule. */
  const weighing = (bad: (measure: number) => boolean) => (own: Proposal) => {
    const measure = measureOf(own)
    const badMeasures = bad(measure) ? [{ id: 'a', measure }] : []
    return { ...own, broken: badMeasures.length, badMeasures, cost: own.cost + 1000 * badMeasures.length }
  }

  it('sets a story in another measure where its lines come out badly, in the box that it has', () => {
    const weigh = weighing((measure) => measure === shape.story?.measure)
    const better: WeighedProposal = withBetterLines(page, { first: weigh(page), weigh })
    expect(better.broken).toBe(0)
    expect(measureOf(better)).not.toBe(shape.story?.measure)
    expect(better.spots[0]?.shape).toMatchObject({ columns: shape.columns, rows: shape.rows })
  })

  it('leaves a page as it is where no measure is better', () => {
    const weigh = weighing(() => true)
    const first = weigh(page)
    expect(withBetterLines(page, { first, weigh })).toBe(first)
  })
})
