import type { PageStyle } from '../../style/PageStyle'
import type { Columns } from '../../units/Columns'
import type { Rows } from '../../units/Rows'
import { charsOf } from '../charsOf'

/** What it costs that there is any white at all, beside the cost of every 字 of it. */
const anyWhite = 15

/** What a rectangle left white costs. */
export function whiteCost(
  { columns, rows }: { readonly columns: Columns; readonly rows: Rows },
  { grid, weights }: PageStyle,
): number {
  return rows <= 0 || columns <= 0
    ? 0
    : anyWhite + rows * (charsOf(columns, grid) + grid.gutter) * weights.blankCharacter
}
