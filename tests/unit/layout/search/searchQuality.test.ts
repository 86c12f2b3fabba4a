import { describe, expect, it } from 'vitest'
import { createLayoutMemory, layoutPage } from '../../../../src/layout'
import { randomPlan } from '../../../support/randomPlan'

describe('the search for a page', () => {
  it('keeps every rule on nearly all random pages, and oversets nothing', () => {
    const pages = Array.from({ length: 16 }, (_, i) => layoutPage(randomPlan(7001 + i)))
    const broken = pages.map(({ checks }) => checks.filter(({ ok }) => !ok).map(({ id }) => id))
    expect(broken.flat()).not.toContain('overset')
    expect(broken.filter((ids) => ids.length === 0).length).toBeGreaterThanOrEqual(13)
  }, 60_000)

  it('finds pages of few stories without a cut: pinwheels in another order, and over a story across the foot', () => {
    for (const seed of [15, 2006, 2057, 2063]) {
      const { checks } = layoutPage(randomPlan(seed, 'tabloid-6x11'))
      expect(checks.filter(({ ok }) => !ok)).toEqual([])
    }
  }, 60_000)

  it('finds the same page whatever was laid out before with the same memory', () => {
    const memory = createLayoutMemory()
    for (const seed of [7101, 7102, 7103, 7101]) {
      const plan = randomPlan(seed)
      expect(JSON.stringify(layoutPage(plan, memory))).toBe(JSON.stringify(layoutPage(plan)))
    }
  }, 60_000)
})
