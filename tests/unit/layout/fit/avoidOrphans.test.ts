import { describe, expect, it } from 'vitest'
import { mostStretch, stretchOf } from '../../../../src/layout/check/stretchOf'
import { avoidOrphans } from '../../../../src/layout/fit/avoidOrphans'
import { flowStory } from '../../../../src/layout/fit/flowStory'
import { recallStory } from '../../../../src/layout/fit/recallStory'
import { readStory } from '../../../../src/layout/search/readStory'
import { broadsheet8x13 as style } from '../../../../src/layout/style/broadsheet8x13'
import { randomPlan } from '../../../support/randomPlan'

const [, , rank] = style.ladder
if (rank === undefined) throw new Error('expected a rank')
const copies = [7301, 7302, 7303, 7304].flatMap((seed) =>
  randomPlan(seed).items.flatMap((item) =>
    item.kind === 'article' ? [readStory(item, rank, { style, texts: new Map() })] : [],
  ),
)
/** Every story in every number of columns of the usual measure, before and after; those with a column that begins badly. */
const stories = copies.flatMap((copy) =>
  [2, 3, 4, 5].flatMap((textColumns) => {
    const shape = { measure: 13, textColumns, bodyRows: 200, savedLines: 0 }
    const before = recallStory(copy, shape, style)
    const flow = flowStory(before, shape)
    const free = flow.rows * textColumns - before.lines.length
    return flow.orphans === 0 ? [] : [{ before, flow, free, after: avoidOrphans({ copy, shape, style }) }]
  }),
)

describe('a column that would begin with the last line of a paragraph (孤行)', () => {
  it('begins otherwise, where the story has a line to spare', () => {
    const withRoom = stories.filter(({ free }) => free > 0)
    const mended = withRoom.filter(({ after }) => after.flow.orphans === 0)
    expect(withRoom.length).toBeGreaterThan(10)
    expect(mended.length).toBeGreaterThan(withRoom.length * 0.8)
  })

  it('leaves the columns as long as they were, and no copy out', () => {
    for (const { before, flow, after } of stories) {
      expect(after.flow.rows).toBe(flow.rows)
      expect(after.flow.starts.at(-1)).toBe(after.story.lines.length)
      const textOf = ({ lines }: typeof before): string =>
        lines.map(({ clusters }) => clusters.join('')).join('')
      expect(textOf(after.story)).toBe(textOf(before))
    }
  })

  it('is not paid for with lines that are too wide', () => {
    for (const { before, after } of stories) {
      const loose = ({ lines }: typeof before): number =>
        lines.filter(
          (line) => line.role === 'body' && !line.last && stretchOf(line, line.leadTokens) > mostStretch,
        ).length
      expect(loose(after.story)).toBeLessThanOrEqual(loose(before))
    }
  })
})
