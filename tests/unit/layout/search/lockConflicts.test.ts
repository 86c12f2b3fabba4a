import { describe, expect, it } from 'vitest'
import { layoutPage, type PagePlan, type PlacedPage } from '../../../../src/layout'
import { freeRooms } from '../../../../src/layout/search/freeRooms'
import type { Spot } from '../../../../src/layout/search/Proposal'
import { checkPlacedPage } from '../../../support/checkPlacedPage'
import { lockedPlan } from '../../../support/lockedPlan'
import { pagePlan, planArticle } from '../../../support/pagePlan'

const strip = {
  kind: 'coOrganizers',
  id: 'strip',
  label: '协办单位',
  note: null,
  names: ['甲县科协', '乙县科协'],
  pin: 'bottom',
} as const
const banner = { kind: 'advertisement', id: 'banner', columns: 8, rows: 8, pin: 'top' } as const
const corner = { kind: 'advertisement', id: 'corner', columns: 3, rows: 16, pin: 'bottom' } as const

const wide = { kind: 'advertisement', id: 'wide', columns: 3, rows: 16 } as const

/** A page three quarters full, so that no lock has to cost copy. */
const stories = [
  planArticle('s1', 1300),
  planArticle('s2', 900),
  planArticle('s3', 900),
  planArticle('s4', 800),
  planArticle('s5', 700),
  planArticle('s6', 700),
  planArticle('s7', 500),
]
const plan = pagePlan(stories)

function layOut(locked: PagePlan): PlacedPage {
  const placed = layoutPage(locked)
  checkPlacedPage(locked, placed)
  return placed
}

function box(placed: PlacedPage, id: string): Partial<PlacedPage['boxes'][number]> {
  return placed.boxes.find((one) => one.id === id) ?? {}
}

function named(placed: PlacedPage): readonly string[] {
  return placed.checks.find(({ id }) => id === 'locks')?.where ?? []
}

function overset(placed: PlacedPage): readonly string[] {
  return placed.fit.filter(({ state }) => state === 'overset').map(({ id }) => id)
}

describe('locks that contradict each other or the page', () => {
  it('keeps the first of two boxes that lie over each other, and names the other', () => {
    const first = { column: 0, row: 40, columns: 4, rows: 24 }
    const placed = layOut(lockedPlan(plan, { s2: first, s4: { column: 2, row: 50, columns: 4, rows: 20 } }))
    expect(box(placed, 's2')).toMatchObject(first)
    expect(named(placed)).toEqual(['s4'])
    expect(overset(placed)).toEqual([])
  }, 20_000)

  it('does not squeeze a story between two locks that leave no room for its copy', () => {
    const placed = layOut(lockedPlan(plan, { s2: { column: 0, row: 40 }, s4: { column: 0, row: 51 } }))
    expect(named(placed)).toEqual(['s4'])
    expect(overset(placed)).toEqual([])
  }, 20_000)

  it('gives way where the boxes locked leave no room for another item', () => {
    const rows = 100
    const locks = {
      s1: { column: 1, row: 10, columns: 1, rows },
      s2: { column: 3, row: 10, columns: 1, rows },
      s3: { column: 5, row: 10, columns: 1, rows },
      s4: { column: 7, row: 10, columns: 1, rows },
    }
    const placed = layOut(lockedPlan(pagePlan([...stories, wide]), locks))
    expect(placed.fit.filter(({ capacity }) => capacity === 0)).toEqual([])
    expect(named(placed)).not.toEqual([])
  }, 60_000)

  it('gives way where sizes ask for more than the page before it leaves a story out', () => {
    const size = { columns: 8, rows: 30 }
    const placed = layOut(lockedPlan(plan, { s1: size, s2: size, s3: size, s4: size, s5: size }))
    expect(placed.fit.filter(({ capacity }) => capacity === 0)).toEqual([])
    expect(named(placed)).not.toEqual([])
    expect(box(placed, 's1')).toMatchObject(size)
  }, 60_000)

  it('places a story anew that was locked where no row is left for it', () => {
    const placed = layOut(lockedPlan(plan, { s3: { row: 118 } }))
    expect(named(placed)).toEqual(['s3'])
    expect(overset(placed)).toEqual([])
  }, 20_000)

  it('oversets a story in a box that was locked smaller than its copy, and no other', () => {
    const small = { column: 3, row: 60, columns: 2, rows: 12 }
    const placed = layOut(lockedPlan(plan, { s3: small }))
    expect(box(placed, 's3')).toMatchObject(small)
    expect(named(placed)).toEqual([])
    expect(overset(placed)).toEqual(['s3'])
  }, 20_000)

  it('leaves the strip at the foot of the page, whatever is locked there', () => {
    const placed = layOut(lockedPlan(pagePlan([...stories, strip]), { s3: { column: 0, row: 117 } }))
    const { row = 0, rows = 0 } = box(placed, 'strip')
    expect(row + rows).toBe(120)
    expect(named(placed)).toEqual(['s3'])
    expect(overset(placed)).toEqual([])
  }, 20_000)

  it('leaves an advertisement at the top of the page, whatever is locked there', () => {
    const placed = layOut(lockedPlan(pagePlan([banner, ...stories]), { s3: { column: 0, row: 0 } }))
    expect(box(placed, 'banner')).toMatchObject({ column: 0, row: 0 })
    expect(named(placed)).toEqual(['s3'])
  }, 20_000)

  it('leaves an advertisement on the foot of the page beside a story locked there', () => {
    const placed = layOut(lockedPlan(pagePlan([...stories, corner]), { s3: { column: 0, row: 96 } }))
    const { row = 0, rows = 0 } = box(placed, 'corner')
    expect(row + rows).toBe(120)
    expect(box(placed, 's3')).toMatchObject({ column: 0, row: 96 })
  }, 20_000)

  it('makes no box much deeper than its copy, though its rows are locked', () => {
    const placed = layOut(lockedPlan(plan, { s7: { columns: 4, rows: 100 } }))
    expect(box(placed, 's7').rows).toBeLessThan(40)
    expect(named(placed)).toEqual(['s7'])
  }, 20_000)

  it('stretches no box to stand a headline longer than its copy', () => {
    const short = planArticle('short', 60, { headline: '水渠通到村口稻田喝饱春水大家都说好' })
    const placed = layOut(lockedPlan(pagePlan([...stories, short]), { short: { columns: 2 } }))
    const fit = placed.fit.find(({ id }) => id === 'short')
    expect(fit?.freeLines).toBeLessThanOrEqual(20)
  }, 20_000)
})

describe('the rooms that boxes leave', () => {
  it('are a row apart from every box', () => {
    const shape = { columns: 2, rows: 10, cost: 0, story: null }
    const piece = { item: planArticle('a', 10), index: 0, shapes: [], isBand: false }
    const fixed: readonly Spot[] = [
      { piece, column: 0, row: 20, shape },
      { piece, column: 2, row: 30, shape },
    ]
    const rooms = freeRooms({ column: 0, row: 0, columns: 8, rows: 60 }, fixed, { gap: 1, least: 3 })
    for (const room of rooms) {
      for (const { column, row } of fixed) {
        const beside = column + 2 <= room.column || room.column + room.columns <= column
        const apart = row + 10 < room.row || room.row + room.rows < row
        expect(beside || apart, JSON.stringify(room)).toBe(true)
      }
    }
  })
})
