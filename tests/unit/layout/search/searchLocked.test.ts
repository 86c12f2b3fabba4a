import { describe, expect, it } from 'vitest'
import {
  createLayoutMemory,
  layoutPage,
  proposePages,
  type Lock,
  type PlacedPage,
} from '../../../../src/layout'
import { frozenPlan, lockedPlan } from '../../../support/lockedPlan'
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

/** Pages on which a story can be moved without overset copy only if a small one leaves the editor’s order. */
const freedByFloating = [1001]

describe('laying out around locks', () => {
  it('moves nothing when a story is locked where it stands, not even the strip at the foot', () => {
    const bare = randomPlan(60_010)
    const plan = { ...bare, items: [...bare.items, strip] }
    const placed = layoutPage(plan)
    const locked = lockedPlan(plan, { s3: lockAt(placed, 's3') })
    expect(layoutPage(locked)).toEqual(placed)
  }, 20_000)

  it('lays out the same page whether the page without locks was laid out before or not', () => {
    for (const to of ['s3', 's6']) {
      const plan = randomPlan(60_010)
      const memory = createLayoutMemory()
      const locked = lockedPlan(plan, { s3: lockAt(layoutPage(plan, memory), to) })
      expect(layoutPage(locked, memory)).toEqual(layoutPage(locked))
    }
  }, 30_000)

  it('prints a page that was frozen as it stood line for line the same', () => {
    for (const seed of [4, 12, 60_010]) {
      const plan = randomPlan(seed)
      const memory = createLayoutMemory()
      const placed = layoutPage(plan, memory)
      const frozen = frozenPlan(plan, placed)
      expect(layoutPage(frozen, memory), `page ${seed}`).toEqual(placed)
      expect(layoutPage(frozen), `page ${seed}`).toEqual(placed)
    }
  }, 60_000)

  it('prints a page that was frozen after a story was moved line for line the same', () => {
    for (const seed of [4, 9, 12]) {
      const bare = randomPlan(seed)
      const memory = createLayoutMemory()
      const plan = lockedPlan(bare, { s3: lockAt(layoutPage(bare, memory), 's4') })
      const { cost: _, ...placed } = layoutPage(plan, memory)
      expect(layoutPage(frozenPlan(plan, layoutPage(plan, memory)), memory)).toMatchObject(placed)
    }
  }, 60_000)

  it('prints a page that was frozen after a story was made wider line for line the same', () => {
    for (const seed of [4, 9, 12]) {
      const bare = randomPlan(seed)
      const memory = createLayoutMemory()
      const { columns = 1 } = layoutPage(bare, memory).boxes.find(({ id }) => id === 's3') ?? {}
      const plan = lockedPlan(bare, { s3: { columns: columns + 1 } })
      const { cost: _, ...placed } = layoutPage(plan, memory)
      expect(layoutPage(frozenPlan(plan, layoutPage(plan, memory)), memory)).toMatchObject(placed)
    }
  }, 60_000)

  it('moves a story without oversetting another, in another order than the editor’s if need be', () => {
    for (const seed of freedByFloating) {
      const bare = randomPlan(seed)
      const plan = lockedPlan(bare, { s3: lockAt(layoutPage(bare), 's4') })
      expect(
        layoutPage(plan).fit.filter(({ state }) => state === 'overset'),
        `page ${seed}`,
      ).toEqual([])
    }
  }, 60_000)

  it('proposes pages with other boxes around a lock', () => {
    const plan = randomPlan(60_010)
    const pages = proposePages(lockedPlan(plan, { s3: lockAt(layoutPage(plan), 's3') }))
    expect(pages.length).toBeGreaterThan(1)
    const boxes = pages.map((page) => JSON.stringify(page.boxes))
    expect(new Set(boxes).size).toBe(pages.length)
  })
})
