import { middle } from '../../check/checkCuts'
import type { AnchorPage } from './AnchorPage'
import type { Part } from './Part'
import { findSplits, type Split } from './findSplits'

/** A part in two, and what the cut itself costs. */
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
  const { first, last, column, columns } = part
  const topIsEmpty = split.before === 0 && second === first
  const bottomIsEmpty = split.after === 0 && second > last
  if (topIsEmpty && bottomIsEmpty) return
  eachRow(part, { split, second }, page, (row) => {
    const above = row - gap - part.row
    const below = part.row + part.rows - row
    if (topIsEmpty ? row === part.row : above < 1) return
    if (bottomIsEmpty ? above >= part.rows : below < 1) return
    const top = {
      first,
      last: second - 1,
      anchors: split.before,
      column,
      columns,
      row: part.row,
      rows: above,
    }
    const bottom = { first: second, last, anchors: split.after, column, columns, row, rows: below }
    offer(top, bottom, acrossCost(part, row, page))
  })
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
  const { first, last, row, rows } = part
  const bothHaveRuns = second > first && second <= last
  for (let column = Math.max(split.from, part.column + 1); column <= split.to; column++) {
    const columns = column - part.column
    if (columns >= part.columns) break
    const left = { anchors: split.before, column: part.column, columns, row, rows }
    const right = { anchors: split.after, column, columns: part.columns - columns, row, rows }
    offer({ first, last: second - 1, ...left }, { first: second, last, ...right }, through)
    if (bothHaveRuns)
      offer(
        { first: second, last, ...left },
        { first, last: second - 1, ...right },
        through + weights.inversion,
      )
  }
}
