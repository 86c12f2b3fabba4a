import type { Spot } from '../Proposal'
import type { AnchorPage } from './AnchorPage'
import { cutPart } from './cutPart'
import type { Part } from './Part'
import { settlePart, type Settled } from './settlePart'

/** How many pages in the making are kept from one cut to the next, and how many whole ones are given back. */
const kept = 40
const mostPages = 12

/** A page in the making: parts that are still to be cut, the last one next. */
interface Making {
  readonly open: readonly Part[]
  readonly closed: Closed | null
  /** What its closed parts and its cuts cost; `score` reckons the open ones too. */
  readonly cost: number
  readonly score: number
  /** What each open part was reckoned at. */
  readonly reckoned: readonly number[]
}

interface Closed {
  readonly spots: () => readonly Spot[]
  readonly before: Closed | null
}

/** A page with every item in its place. */
export interface AnchoredPage {
  readonly spots: readonly Spot[]
  readonly cost: number
}

/**
 * Cuts a page into parts until every item has its place, anchors where they stand: the cheapest pages, the best first.
 *
 * - A beam search: the same cuts in the same order on every machine, and never more than so many at once.
 */
export function cutAroundAnchors(whole: Part, page: AnchorPage): readonly AnchoredPage[] {
  const done: Making[] = []
  let level: readonly Making[] = beginWith(settlePart(whole, page))
  while (level.length > 0) {
    const next: Making[] = []
    for (const making of level) {
      if (making.open.length === 0) done.push(making)
      else if (making.score < limitOf(done)) expand(making, page, next)
    }
    level = theBest(next)
  }
  return done
    .sort((one, other) => one.cost - other.cost)
    .slice(0, mostPages)
    .map(({ closed, cost }) => ({ cost, spots: spotsOf(closed) }))
}

function beginWith(settled: Settled | null): Making[] {
  if (settled === null) return []
  const { cost } = settled
  return settled.kind === 'open'
    ? [{ open: [settled.part], closed: null, cost: 0, score: cost, reckoned: [cost] }]
    : [{ open: [], closed: { spots: settled.spots, before: null }, cost, score: cost, reckoned: [] }]
}

/** What a page may cost at the most to be worth making, once there are pages. */
function limitOf(done: readonly Making[]): number {
  return done.length < mostPages ? Infinity : Math.min(...done.map(({ cost }) => cost)) * 1.5 + 200
}

function expand(making: Making, page: AnchorPage, next: Making[]): void {
  const part = making.open.at(-1)
  if (part === undefined) return
  const base = {
    ...making,
    open: making.open.slice(0, -1),
    reckoned: making.reckoned.slice(0, -1),
  }
  cutPart(part, page, (one, other, cost) => {
    const first = settlePart(one, page)
    if (first === null) return
    const second = settlePart(other, page)
    if (second === null) return
    next.push(withSide(withSide({ ...base, cost: base.cost + cost }, first), second))
  })
}

function withSide(making: Making, side: Settled): Making {
  const open = side.kind === 'open' ? [...making.open, side.part] : making.open
  const reckoned = side.kind === 'open' ? [...making.reckoned, side.cost] : making.reckoned
  const cost = side.kind === 'open' ? making.cost : making.cost + side.cost
  const closed = side.kind === 'open' ? making.closed : { spots: side.spots, before: making.closed }
  return { open, reckoned, cost, closed, score: reckoned.reduce((sum, one) => sum + one, cost) }
}

/** The most promising, each state of open parts once. */
function theBest(makings: Making[]): readonly Making[] {
  const seen = new Set<string>()
  const best: Making[] = []
  for (const making of makings.sort((one, other) => one.score - other.score)) {
    const key = making.open
      .map(({ first, last, anchors, column, row, columns, rows }) =>
        [first, last, anchors, column, row, columns, rows].join(),
      )
      .join(';')
    if (making.open.length > 0 && seen.has(key)) continue
    seen.add(key)
    best.push(making)
    if (best.length === kept) break
  }
  return best
}

function spotsOf(closed: Closed | null): readonly Spot[] {
  return closed === null ? [] : [...spotsOf(closed.before), ...closed.spots()]
}
