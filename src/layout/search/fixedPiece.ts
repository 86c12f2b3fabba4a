import type { PlanItem } from '../plan/PlanItem'
import type { PageGrid } from '../style/PageStyle'
import type { Columns } from '../units/Columns'
import type { Rows } from '../units/Rows'
import { ShapeTable, type Piece } from './Piece'

/** An item of one shape: 版头, 协办单位, an advertisement. Those across the whole page are bands. */
export function fixedPiece(
  item: PlanItem,
  {
    index,
    columns,
    rows,
    grid,
  }: { readonly index: number; readonly columns: Columns; readonly rows: Rows; readonly grid: PageGrid },
): Piece {
  const table = new ShapeTable(grid.columns, grid.rows)
  table.offer({ columns, rows, cost: 0, story: null })
  return { item, index, shapes: table.shapes, isBand: columns === grid.columns }
}
