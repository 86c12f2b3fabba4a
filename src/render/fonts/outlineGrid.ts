import type { MilliEm } from '../../layout/units/MilliEm'

/**
 * How many units an em has in a page font. At 42 pt half a unit is 7 micrometres, a third of a dot of the plates that newspapers
 * are printed from, and a page's fonts are an eighth smaller than with the usual 1000.
 */
export const outlineGrid = 500

export function onGrid(length: MilliEm): number {
  return Math.round((length * outlineGrid) / 1000)
}
