import type { PlacedBox } from '../../../layout/placed/PlacedBox'
import type { PageGeometry } from '../../../layout/placed/PlacedPage'
import type { GridBox } from './onPage'

/** Rows within which a box that is dragged takes the edge of another. */
const reach = 3
/** Rows between two boxes. */
const gap = 1

/**
 * Where a box comes to lie that is dragged to `wanted`, in fractions of columns and rows: on the grid, within it, and at
 * the head or foot of another box where one is near.
 */
export function snapBox(
  wanted: GridBox,
  {
    boxes,
    page,
    own,
  }: { readonly boxes: readonly PlacedBox[]; readonly page: PageGeometry; readonly own: string },
): GridBox {
  const columns = clamp(Math.round(wanted.columns), 1, page.columns)
  const rows = clamp(Math.round(wanted.rows), 1, page.rows)
  const others = boxes.filter(({ id }) => id !== own)
  const column = clamp(Math.round(wanted.column), 0, page.columns - columns)
  const edges = [0, ...others.flatMap((box) => [box.row, box.row + box.rows + gap])]
  const near = edges
    .filter((edge) => Math.abs(edge - wanted.row) <= reach)
    .sort((one, other) => Math.abs(one - wanted.row) - Math.abs(other - wanted.row))
  return { column, row: clamp(near[0] ?? Math.round(wanted.row), 0, page.rows - rows), columns, rows }
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))
