import { describe, expect, it } from 'vitest'
import { createLayoutMemory, layoutPage, type PlanArticle } from '../../../../src/layout'
import { randomPlan } from '../../../support/randomPlan'

/** Copy with a last paragraph longer by a share of it all. */
function lengthened(body: PlanArticle['body'], share: number): PlanArticle['body'] {
  const more = Math.round(body.reduce((sum, { text }) => sum + text.length, 0) * share)
  return body.map((block, i) =>
    i === body.length - 1
      ? { ...block, text: `${block.text.slice(0, -1)}，${block.text.slice(0, more)}。` }
      : block,
  )
}

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

  it('seeks another page where a column would begin with the last line of a paragraph (孤行)', () => {
    for (const seed of [7, 16, 45, 53]) {
      const { checks } = layoutPage(randomPlan(seed, 'tabloid-6x11'))
      expect(checks.filter(({ ok }) => !ok)).toEqual([])
    }
  }, 60_000)

  it('oversets nothing where a page with longer legs, in another order, holds all copy', () => {
    const plan = randomPlan(2009, 'tabloid-6x11')
    const items = plan.items.map((item) =>
      item.kind === 'article' ? { ...item, body: lengthened(item.body, 0.05) } : item,
    )
    const { checks } = layoutPage({ ...plan, items })
    expect(checks.find(({ id }) => id === 'overset')).toMatchObject({ ok: true })
  }, 60_000)

  it('finds the same page whatever was laid out before with the same memory', () => {
    const memory = createLayoutMemory()
    for (const seed of [7101, 7102, 7103, 7101]) {
      const plan = randomPlan(seed)
      expect(JSON.stringify(layoutPage(plan, memory))).toBe(JSON.stringify(layoutPage(plan)))
    }
  }, 60_000)
})
