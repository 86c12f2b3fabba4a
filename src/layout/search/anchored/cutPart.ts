import { middle } from '../../check/checkCuts'
import type { AnchorPage } from './AnchorPage'
import type { Part } from './Part'
import { findSplits, type Split } from './findSplits'

/** A part in two, and what the cut itself costs. The parts are written over by the next cut: who keeps one copies it. */
export type OfferCut = (one: Part, other: Part, cost: number) => void

/** How far around the row that two parts' copy asks for a cut is tried. */
const aroundWanted = 3

/** Offers every cut of a part that might do: across and down, its run parted anywhere, no anchor cut through. */
export function cutPart(part: Part, page: AnchorPage, offer: OfferCut): void {
  for (const split of findSplits(part, page, 'row')) {
    for (let second = part.first; second <= part.last + 1; second++)
      cutAcross(part, { split, second }, { page, offer })
  }
  for (const split of findSplits(part, page, 'column')) {
    for (let second = part.first; second <= part.last + 1; second++)
      cutDown(part, { split, second }, { page, offer })
  }
}

/** Where a cut parts what is in a part: its anchors, and its run at the first item of the second side. */
interface Cut {
  readonly split: Split
  readonly second: number
}

interface CutArgs {
  readonly page: AnchorPage
  readonly offer: OfferCut
}

function cutAcross(part: Part, { split, second }: Cut, { page, offer }: CutArgs): void {
  const { gap } = page.style.grid
  const { first, last } = part
  const topIsEmpty = split.before === 0 && second === first
  const bottomIsEmpty = split.after === 0 && second > last
  if (topIsEmpty && bottomIsEmpty) return
  const top = fill(one, part, split.before, first, second - 1)
  const bottom = fill(other, part, split.after, second, last)
  eachRow(part, { split, second }, page, (row) => {
    const above = row - gap - part.row
    const below = part.row + part.rows - row
    if (topIsEmpty ? row === part.row : above < 1) return
    if (bottomIsEmpty ? above >= part.rows : below < 1) return
    top.rows = above
    bottom.row = row
    bottom.rows = below
    offer(top, bottom, acrossCost(part, row, page))
  })
}

type Writable = { -readonly [Key in keyof Part]: Part[Key] }

/** The two parts of a cut, used for one after another: there are some ten thousand of them to a page. */
const one: Writable = { first: 0, last: 0, anchors: 0, column: 0, row: 0, columns: 0, rows: 0 }
const other: Writable = { ...one }

/** One side of a cut through a part, as large as that until its size is known. */
function fill(side: Writable, part: Part, anchors: number, first: number, last: number): Writable {
  side.first = first
  side.last = last
  side.anchors = anchors
  side.column = part.column
  side.row = part.row
  side.columns = part.columns
  side.rows = part.rows
  return side
}

/** Every row at which the lower part may begin. */
function eachRow(part: Part, { split, second }: Cut, page: AnchorPage, take: (row: number) => void): void {
  const { first, last, columns } = part
  const { packing } = page
  const { gap } = page.style.grid
  const foot = part.row + part.rows
  if (split.before === 0) {
    take(split.to)
    if (second === first) return
    for (const own of packing.heights({ first, last: second - 1 }, columns)) {
      const row = part.row + own + gap
      if (row >= split.from && row < split.to) take(row)
    }
  } else if (split.after === 0) {
    take(split.from)
    if (second > last) return
    for (const own of packing.heights({ first: second, last }, columns)) {
      const row = foot - own
      if (row > split.from && row <= split.to) take(row)
    }
  } else {
    take(split.from)
    if (split.to !== split.from) take(split.to)
    const wanted = part.row + rowsWanted(part, { split, second }, page) + gap
    const from = Math.max(split.from + 1, wanted - aroundWanted)
    for (let row = from; row <= wanted + aroundWanted && row < split.to; row++) take(row)
  }
}

/** The rows that the upper part asks for when both are given room alike. */
function rowsWanted({ first, last, rows }: Part, { split, second }: Cut, page: AnchorPage): number {
  const { packing, groupOf } = page
  const upper = packing.asks({ first, last: second - 1 }).least + groupOf(split.before).least
  const lower = packing.asks({ first: second, last }).least + groupOf(split.after).least
  return Math.round(((rows - page.style.grid.gap) * upper) / Math.max(1, upper + lower))
}

/** A cut across the page in its middle (断版) costs. */
function acrossCost({ columns }: Part, row: number, { style: { grid, weights } }: AnchorPage): number {
  const cut = row - grid.gap
  const inMiddle = cut > grid.rows * middle.from && cut < grid.rows * middle.to
  return columns === grid.columns && inMiddle ? weights.midCut : 0
}

function cutDown(part: Part, { split, second }: Cut, { page, offer }: CutArgs): void {
  const { grid, weights } = page.style
  const through = Math.max(0, part.rows - Math.floor(grid.rows * 0.72)) * weights.throughLineRow
  const { first, last } = part
  const bothHaveRuns = second > first && second <= last
  for (let column = Math.max(split.from, part.column + 1); column <= split.to; column++) {
    const columns = column - part.column
    if (columns >= part.columns) break
    const left = fill(one, part, split.before, first, second - 1)
    const right = fill(other, part, split.after, second, last)
    left.columns = columns
    right.column = column
    right.columns = part.columns - columns
    offer(left, right, through)
    if (!bothHaveRuns) continue
    left.first = right.first
    left.last = right.last
    right.first = first
    right.last = second - 1
    offer(left, right, through + weights.inversion)
  }
}
