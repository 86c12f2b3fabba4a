import type { Check } from '../placed/Check'
import type { Spot } from '../search/Proposal'
import type { CheckedPage } from './CheckedPage'
import { figure, none } from './ruling'

/** The share of the type area's height that a free gutter may run through. */
export const longestLine = 0.75
/** Between these shares of its height a page is not cut through. */
export const middle = { from: 0.3, to: 0.7 } as const

/** 断版: no free cut across the middle of the page, no free line down most of it. A band is meant to part the page. */
export function checkCuts({ spots, style, topRow }: CheckedPage): readonly Check[] {
  const { rows, columns } = style.grid
  const through = longestGutter(spots, { topRow, rows, columns }) / rows
  return [
    figure('throughLine', { kind: 'soft', value: through, ok: through < longestLine }),
    none('midCut', 'soft', cutsAcross(spots, rows)),
  ]
}

/** The longest run of rows, in rows, along which one gutter is free of boxes. Bands break it. */
export function longestGutter(
  spots: readonly Spot[],
  { topRow, rows, columns }: { readonly topRow: number; readonly rows: number; readonly columns: number },
): number {
  let longest = 0
  for (let gutter = 1; gutter < columns; gutter++) {
    const over = spots
      .filter(({ column, shape }) => column < gutter && column + shape.columns > gutter)
      .sort((one, other) => one.row - other.row)
    let free = topRow
    for (const { row, shape } of over) {
      longest = Math.max(longest, row - free)
      free = Math.max(free, row + shape.rows)
    }
    const foot = Math.max(0, ...spots.map(({ row, shape }) => row + shape.rows))
    longest = Math.max(longest, Math.min(rows, foot) - free)
  }
  return longest
}

/** Stories under which the page could be torn across in its middle. */
function cutsAcross(spots: readonly Spot[], rows: number): readonly string[] {
  const ends = new Set(spots.map(({ row, shape }) => row + shape.rows))
  const found: string[] = []
  for (const end of ends) {
    if (end <= rows * middle.from || end >= rows * middle.to) continue
    const crossed = spots.some(({ row, shape }) => row < end && row + shape.rows > end)
    const atBand = spots.some(
      ({ piece, row, shape }) => piece.isBand && (row + shape.rows === end || (row >= end && row <= end + 1)),
    )
    const below = spots.some(({ row }) => row >= end)
    if (crossed || atBand || !below) continue
    found.push(
      ...spots.filter(({ row, shape }) => row + shape.rows === end).map(({ piece }) => piece.item.id),
    )
  }
  return found
}
