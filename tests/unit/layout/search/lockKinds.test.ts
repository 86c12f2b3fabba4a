import { describe, expect, it } from 'vitest'
import {
  createLayoutMemory,
  layoutPage,
  type Lock,
  type PagePlan,
  type PlacedPage,
} from '../../../../src/layout'
import { checkPlacedPage } from '../../../support/checkPlacedPage'
import { lockedPlan } from '../../../support/lockedPlan'
import { randomPlan, seeded } from '../../../support/randomPlan'

const strip = {
  kind: 'coOrganizers',
  id: 'strip',
  label: '协办单位',
  note: null,
  names: ['甲县科协', '乙县科协'],
  pin: 'bottom',
} as const

const grids = [
  { style: 'broadsheet-8x13', columns: 8, rows: 120 },
  { style: 'tabloid-6x11', columns: 6, rows: 86 },
] as const

/** Whole numbers from 0 up to one below a limit. */
type Draw = (below: number) => number
type Grid = (typeof grids)[number]

const forms = ['across', 'vertical', 'boxed'] as const
const sizes = [16, 24, 36] as const

/** What an editor may lock of a box, drawn at random. */
const parts: Readonly<Record<string, (draw: Draw, grid: Grid) => Lock>> = {
  column: (draw, { columns }) => ({ column: draw(columns) }),
  row: (draw, { rows }) => ({ row: draw(rows) }),
  columns: (draw, { columns }) => ({ columns: 1 + draw(columns) }),
  rows: (draw) => ({ rows: 5 + draw(40) }),
  headline: (draw) => ({ headline: forms[draw(forms.length)] }),
  sizePt: (draw) => ({ sizePt: sizes[draw(sizes.length)] }),
}
const names = Object.keys(parts)
const pairs = names.flatMap((one, i) => names.slice(i + 1).map((other) => [one, other]))
const whole = ['column', 'row', 'columns', 'rows']

/** A lock of these parts that `readPlan` would accept: a box within the page. */
function drawLock(which: readonly string[], draw: Draw, grid: Grid): Lock {
  for (;;) {
    const lock: Lock = Object.assign({}, ...which.map((name) => parts[name]?.(draw, grid)))
    const within =
      (lock.column ?? 0) + (lock.columns ?? 1) <= grid.columns &&
      (lock.row ?? 0) + (lock.rows ?? 1) <= grid.rows
    if (within) return lock
  }
}

/** Everything on the page is right, whatever was locked: each lock is kept, or its box is named. */
function expectInOrder(plan: PagePlan, placed: PlacedPage): void {
  checkPlacedPage(plan, placed)
  expect(placed.checks.filter(({ id, ok }) => (id === 'overlap' || id === 'inside') && !ok)).toEqual([])
  expect(placed.fit.filter(({ capacity }) => capacity === 0)).toEqual([])
  const named = placed.checks.find(({ id }) => id === 'locks')?.where ?? []
  for (const item of plan.items) {
    if ((item.kind !== 'article' && item.kind !== 'photo') || item.lock === undefined) continue
    const box = placed.boxes.find(({ id }) => id === item.id)
    const { headline, sizePt, ...size } = item.lock
    const head = placed.lines.find((line) => line.box === item.id && line.role === 'headline')
    const frame = placed.frames.some((own) => own.box === item.id)
    const form = head?.vertical === true ? 'vertical' : frame ? 'boxed' : 'across'
    const isHead =
      item.kind === 'photo' || ((headline ?? form) === form && (sizePt ?? head?.sizePt) === head?.sizePt)
    const isKept = isHead && Object.entries(size).every(([name, value]) => Object(box)[name] === value)
    expect(isKept || named.includes(item.id), `${item.id} ${JSON.stringify(item.lock)}`).toBe(true)
    expect(isKept && named.includes(item.id), `${item.id} is named without need`).toBe(false)
  }
  const foot = placed.boxes.find(({ id }) => id === 'strip')
  if (foot !== undefined) expect(foot.row + foot.rows).toBe(placed.page.rows)
}

describe.each(grids)('locks on a page of $style', (grid) => {
  const plans = [70_001, 70_002].map((seed) => {
    const plan = randomPlan(seed, grid.style)
    return { plan: { ...plan, items: [...plan.items, strip] }, memory: createLayoutMemory() }
  })

  /** Lays each page out with one item locked so, or with about half of them. */
  function layOut(which: readonly string[], { share }: { readonly share: number }): void {
    for (const [at, { plan, memory }] of plans.entries()) {
      const random = seeded(share * 1000 + at + which.join().length * 31)
      const draw: Draw = (below) => Math.floor(random() * below)
      const ids = plan.items.flatMap(({ id, kind }) => (kind === 'article' || kind === 'photo' ? [id] : []))
      const chosen = share === 0 ? [ids[draw(ids.length)] ?? ''] : ids.filter(() => random() < share)
      const isPhoto = (id: string): boolean =>
        plan.items.some((item) => item.id === id && item.kind === 'photo')
      const partsOf = (id: string): readonly string[] =>
        isPhoto(id) ? which.filter((name) => whole.includes(name)) : which
      const locks = Object.fromEntries(chosen.map((id) => [id, drawLock(partsOf(id), draw, grid)]))
      const locked = lockedPlan(plan, locks)
      expectInOrder(locked, layoutPage(locked, memory))
    }
  }

  it.each([...names.map((name) => [name]), ...pairs, whole, names])(
    'keeps %s %s %s %s, or says so',
    (...which) => {
      layOut(
        which.filter((name) => name in parts),
        { share: 0 },
      )
    },
    30_000,
  )

  it.each([['column'], ['row', 'column'], ['columns', 'rows'], whole, names].map((which) => ({ which })))(
    'keeps $which of half the boxes as far as may be',
    ({ which }) => {
      layOut(which, { share: 0.5 })
    },
    60_000,
  )
})
