import type { MilliEm } from '../../layout/units/MilliEm'
import type { Pt } from '../../layout/units/Pt'

/**
 * How many units an em has in a page font, by the largest size that the page sets it in.
 *
 * - Up to 22 pt it is 400: no point moves by more than 10 micrometres, half a dot of the plates that newspapers are printed
 *   from (1270 dpi), and the font is a sixth smaller than with the usual 1000.
 * - Larger type keeps the 1000 of the fonts that come with Banmian.
 */
export function outlineGrid(largest: Pt): number {
  return largest <= 22 ? 400 : 1000
}

/** A length in units of such a grid. */
export function onGrid(length: MilliEm, grid: number): number {
  return Math.round((length * grid) / 1000)
}
