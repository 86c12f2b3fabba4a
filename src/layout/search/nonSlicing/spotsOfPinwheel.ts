import type { Rows } from '../../units/Rows'
import type { OpenTable } from '../bands/openTable'
import type { Spot } from '../Proposal'
import type { Pinwheel } from './findPinwheels'
import type { PinwheelRole } from './PinwheelForm'

/** The boxes of a pinwheel that fills the page's width from one row on. */
export function spotsOfPinwheel(
  table: OpenTable,
  pinwheel: Pinwheel,
  { row, rows }: { readonly row: Rows; readonly rows: Rows },
): readonly Spot[] {
  const { columns, gap } = table.style.grid
  const { form, groups, wide, side, top, tall } = pinwheel
  const place = (role: PinwheelRole, at: { column: number; columns: number; row: Rows; rows: Rows }) =>
    table.spots(groups[role], {
      ...at,
      row: row + at.row,
      column: form.turns === 'right' ? at.column : columns - at.column - at.columns,
    })
  return [
    ...place('wide', { column: 0, columns: wide, row: 0, rows: top }),
    ...place('tall', { column: wide, columns: columns - wide, row: 0, rows: tall }),
    ...place('side', { column: 0, columns: side, row: top + gap, rows: rows - gap - top }),
    ...place('centre', { column: side, columns: wide - side, row: top + gap, rows: tall - top - gap }),
    ...place('foot', { column: side, columns: columns - side, row: tall + gap, rows: rows - gap - tall }),
  ]
}
