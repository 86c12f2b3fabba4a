import type { PageGrid, PageStyle } from '../style/PageStyle'
import type { Chars } from '../units/Chars'
import type { Columns } from '../units/Columns'
import type { Millipoint } from '../units/Millipoint'
import type { Rows } from '../units/Rows'

/** How far a glyph's baseline lies under the top of its square, in thousandths of the size. */
export const ascent = 880

/** The left edge of a 字 of the type area, counted from 0. */
export function xOf(chars: Chars, { origin, grid }: PageStyle): Millipoint {
  return origin.x + chars * grid.size
}

/** The top edge of a row. */
export function yOf(row: Rows, { origin, grid }: PageStyle): Millipoint {
  return origin.y + row * grid.pitch
}

/** The 字 at which a basic column begins. */
export function charOfColumn(column: Columns, grid: PageGrid): Chars {
  return column * (grid.charactersPerColumn + grid.gutter)
}

/** The baseline of body type on a row: every body line of the page stands on these. */
export function baselineOf(row: Rows, style: PageStyle): Millipoint {
  const { size, pitch } = style.grid
  return yOf(row, style) + (pitch - size) / 2 + (size * ascent) / 1000
}
