import type { Spot } from '../Proposal'
import type { AnchorPage } from './AnchorPage'
import { cutPart } from './cutPart'
import type { Part } from './Part'
import { isOpen, spotsOfPart, weighPart } from './weighPart'

/** How many pages in the making with the same items still to place are kept from one cut to the next. */
const keptAlike = 4
/** How much more than the best of its kind a page in the making may cost to be kept. */
const worth = 900
/** How many whole pages are given back. */
const mostPages = 16

/** A page in the making: parts that are still to be cut, the last one next. */
interface Making {
  readonly open: readonly OpenPart[]
  readonly closed: ClosedPart | null
  /** What its closed parts and its cuts cost; `score` reckons the open ones too. */
  readonly cost: number
  readonly score: number
}

interface OpenPart {
  readonly part: Part
  readonly reckoned: number
  /** Along which of its edges its anchors stand. */
  readonly edges: number
}

interface ClosedPart {
  readonly part: Part
  readonly before: ClosedPart | null
}

/** A page with every item in its place. */
export interface AnchoredPage {
  readonly spots: readonly Spot[]
  readonly cost: number
}

/**
 * Cuts a page into parts until every item has its place, anchors where they stand: the cheapest pages, the best first.
 *
 * - A beam search: the same cuts in the same order on every machine, `kept` pages in the making from one to the next.
 */
export function cutAroundAnchors(whole: Part, page: AnchorPage, kept: number): readonly AnchoredPage[] {
  const cost = weighPart(whole, page)
  if (cost === Infinity) return []
  const nothing: Making = { open: [], closed: null, cost: 0, score: 0 }
  const first = withPart(nothing, whole, { cost, open: openPartOf(whole, cost, page) })
  const done: Making[] = first.open.length === 0 ? [first] : []
  let level: readonly Making[] = [first]
  while (level.length > 0) {
    const next = new Beam()
    for (const making of level) expand(making, page, next)
    done.push(...next.whole)
    level = next.best(kept)
  }
  return done
    .sort((one, other) => one.cost - other.cost)
    .slice(0, mostPages)
    .map(({ closed, cost }) => ({ cost, spots: spotsOf(closed, page) }))
}

function expand(making: Making, page: AnchorPage, next: Beam): void {
  const cut = making.open.at(-1)
  if (cut === undefined) return
  const open = making.open.slice(0, -1)
  const scoreWithout = making.score - cut.reckoned
  cutPart(cut.part, page, (one, other, cost) => {
    const first = weighPart(one, page)
    if (first === Infinity) return
    const second = weighPart(other, page)
    if (second === Infinity) return
    const score = scoreWithout + cost + first + second
    if (score > next.dearest) return
    const sides = [openPartOf(one, first, page), openPartOf(other, second, page)]
    const key = keyOf(open, sides)
    if (!next.takes(key, score)) return
    const rest = { open, closed: making.closed, cost: making.cost + cost, score: scoreWithout + cost }
    const upper = withPart(rest, { ...one }, { cost: first, open: sides[0] ?? null })
    next.offer(key, withPart(upper, { ...other }, { cost: second, open: sides[1] ?? null }))
  })
}

/** A part as one that is still to be cut; null where it is not. */
function openPartOf(part: Part, reckoned: number, page: AnchorPage): OpenPart | null {
  return isOpen(part, page) ? { part: { ...part }, reckoned, edges: edgesOf(part, page) } : null
}

function withPart(
  { open, closed, cost: before, score }: Making,
  part: Part,
  { cost, open: own }: { readonly cost: number; readonly open: OpenPart | null },
): Making {
  return own === null
    ? { open, closed: { part, before: closed }, cost: before + cost, score: score + cost }
    : { open: [...open, own], closed, cost: before, score: score + cost }
}

/** The most promising pages in the making, each state of open parts once, and few with the same items still to place. */
class Beam {
  /** Those of which nothing is still to be cut. */
  readonly whole: Making[] = []
  dearest = Infinity
  private readonly alike = new Map<string, Making[]>()

  /** Whether a page that costs so much is among the best of those like it. */
  takes(key: string, score: number): boolean {
    const [known, most] = key === '' ? [this.whole, mostPages] : [this.alike.get(key) ?? [], keptAlike]
    return known.length < most || score < (known.at(-1)?.score ?? Infinity)
  }

  offer(key: string, making: Making): void {
    if (key === '') {
      insert(this.whole, making, mostPages)
      return
    }
    const known = this.alike.get(key)
    if (known === undefined) this.alike.set(key, [making])
    else insert(known, making, keptAlike)
    this.dearest = Math.min(this.dearest, making.score + worth)
  }

  best(kept: number): readonly Making[] {
    return [...this.alike.values()]
      .flat()
      .filter(({ score }) => score <= this.dearest)
      .sort((one, other) => one.score - other.score)
      .slice(0, kept)
  }
}

/** The edges of a part that its anchors reach, as bits: top, left, right, foot. */
function edgesOf(part: Part, page: AnchorPage): number {
  let edges = 0
  for (const { column, row, fixed } of page.groupOf(part.anchors).anchors) {
    if (row === part.row) edges |= 1
    if (column === part.column) edges |= 2
    if (fixed === null) continue
    if (fixed.column + fixed.shape.columns === part.column + part.columns) edges |= 4
    if (fixed.row + fixed.shape.rows === part.row + part.rows) edges |= 8
  }
  return edges
}

/** The items that are still to be placed, and along which edges anchors stand; empty where all have their place. */
function keyOf(open: readonly OpenPart[], sides: readonly (OpenPart | null)[]): string {
  let key = ''
  for (const { part, edges } of open) key += `${part.first} ${part.last} ${part.anchors} ${edges};`
  for (const side of sides) {
    if (side === null) continue
    const { part, edges } = side
    key += `${part.first} ${part.last} ${part.anchors} ${edges};`
  }
  return key
}

/** Puts a page among those like it, the best first, and lets the dearest go. */
function insert(known: Making[], making: Making, most: number): void {
  const same = known.findIndex((other) => haveSameParts(making, other))
  if (same >= 0) {
    if ((known[same]?.score ?? 0) <= making.score) return
    known.splice(same, 1)
  }
  let place = known.length
  while (place > 0 && (known[place - 1]?.score ?? 0) > making.score) place--
  if (place >= most) return
  known.splice(place, 0, making)
  if (known.length > most) known.pop()
}

function haveSameParts({ open }: Making, other: Making): boolean {
  if (open.length === 0) return false
  return open.every(({ part }, i) => {
    const against = other.open[i]?.part
    return (
      part.column === against?.column &&
      part.row === against.row &&
      part.columns === against.columns &&
      part.rows === against.rows
    )
  })
}

function spotsOf(closed: ClosedPart | null, page: AnchorPage): readonly Spot[] {
  return closed === null ? [] : [...spotsOf(closed.before, page), ...spotsOfPart(closed.part, page)]
}
