import type { PageStyle } from '../../style/PageStyle'
import type { Columns } from '../../units/Columns'
import type { Rows } from '../../units/Rows'
import { charsOf } from '../charsOf'

/** The room of a rectangle with its gaps, in 字 by 行. */
export function areaOf(
  { columns, rows }: { readonly columns: Columns; readonly rows: Rows },
  { grid }: PageStyle,
): number {
  return (charsOf(columns, grid) + grid.gutter) * (rows + grid.gap)
}
