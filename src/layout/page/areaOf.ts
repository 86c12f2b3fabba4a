import { charsOf } from '../search/charsOf'
import type { Spot } from '../search/Proposal'
import type { PageStyle } from '../style/PageStyle'
import type { Area } from './Area'
import { charOfColumn } from './onGrid'

/** The area of an item's box. */
export function areaOf({ column, row, shape }: Spot, { grid }: PageStyle): Area {
  return {
    char: charOfColumn(column, grid),
    chars: charsOf(shape.columns, grid),
    row,
    rows: shape.rows,
  }
}
