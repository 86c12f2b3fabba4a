import { describe, expect, it } from 'vitest'
import {
  createLayoutMemory,
  layoutPage,
  proposePages,
  type Lock,
  type PagePlan,
  type PlacedPage,
} from '../../../../src/layout'
import { randomPlan } from '../../../support/randomPlan'

const strip = {
  kind: 'coOrganizers',
  id: 'strip',
  label: '协办单位',
  note: null,
  names: ['甲县科协', '乙县科协'],
  pin: 'bottom',
} as const

function lockAt(placed: PlacedPage, id: string): Lock {
  const { column, row } = placed.boxes.find((box) => box.id === id) ?? {}
  return { column, row }
}

function withLock(plan: PagePlan, id: string, lock: Lock): PagePlan {
  return {
    ...plan,
    items: plan.items.map((item) => (item.id === id && item.kind === 'article' ? { ...item, lock } : item)),
  }
}

describe('laying out around locks', () => {
  it('moves nothing when a story is locked where it stands, not even the strip at the foot', () => {
    const bare = randomPlan(60_010)
    const plan = { ...bare, items: [...bare.items, strip] }
    const placed = layoutPage(plan)
    const locked = withLock(plan, 's3', lockAt(placed, 's3'))
    expect(layoutPage(locked).boxes).toEqual(placed.boxes)
  })

  it('lays out the same page whether the page without locks was laid out before or not', () => {
    for (const to of ['s3', 's6']) {
      const plan = randomPlan(60_010)
      const memory = createLayoutMemory()
      const locked = withLock(plan, 's3', lockAt(layoutPage(plan, memory), to))
      expect(layoutPage(locked, memory).boxes).toEqual(layoutPage(locked).boxes)
    }
  })

  it('proposes pages with other boxes around a lock', () => {
    const plan = randomPlan(60_010)
    const pages = proposePages(withLock(plan, 's3', lockAt(layoutPage(plan), 's3')))
    expect(pages.length).toBeGreaterThan(1)
    const boxes = pages.map((page) => JSON.stringify(page.boxes))
    expect(new Set(boxes).size).toBe(pages.length)
  })
})
