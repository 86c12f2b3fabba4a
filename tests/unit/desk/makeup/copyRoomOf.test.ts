import { describe, expect, it } from 'vitest'
import { copyRoomOf } from '../../../../src/desk/makeup/copyRoomOf'
import { copyfit } from '../../../../src/layout/fit/copyfit'
import { layoutPage } from '../../../../src/layout/page/layoutPage'
import { randomPlan } from '../../../support/randomPlan'

describe('the room of a story while it is written', () => {
  it.each([1, 2, 3])('has as many lines as the engine set (page %i)', (seed) => {
    const plan = randomPlan(seed)
    const placed = layoutPage(plan)
    const stories = plan.items.flatMap((item) => (item.kind === 'article' ? [item] : []))
    const told = stories.map((story) => {
      const room = copyRoomOf(placed, story.id)
      const fit = placed.fit.find(({ id }) => id === story.id)
      const quick = room && copyfit(story, room, new Map())
      return { id: story.id, lines: quick?.lines, capacity: quick?.capacity, fit }
    })
    for (const { lines, capacity, fit } of told) {
      expect(capacity).toBe(fit?.capacity)
      expect(Math.abs((lines ?? 0) - (fit?.lines ?? 0))).toBeLessThanOrEqual(2) // lines saved by squeezing paragraphs
    }
  })

  it('is unknown for a story without a line on the page', () => {
    expect(copyRoomOf(layoutPage(randomPlan(1)), 'article-nowhere')).toBeNull()
  })
})
