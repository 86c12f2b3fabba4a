import type { PageStyle } from '../style/PageStyle'
import type { Columns } from '../units/Columns'
import type { Rows } from '../units/Rows'
import { areaRange } from './areaRange'
import { charsOf } from './charsOf'
import type { Piece } from './Piece'

/** How much more than its copy asks for a page is tried with, until everything has a place. */
export const loads: readonly number[] = [1, 1.4, 2.2, 4]

/** What items ask for at the least, as a share of so many columns and rows. */
export function loadOf(
  pieces: readonly Piece[],
  { style, columns, rows }: { readonly style: PageStyle; readonly columns: Columns; readonly rows: Rows },
): number {
  const demand = pieces.reduce((sum, piece) => sum + areaRange(piece, style).least, 0)
  return demand / ((charsOf(columns, style.grid) + style.grid.gutter) * Math.max(1, rows))
}
