/** Thicknesses of rules in points: 正线 between columns and rows, 反线 under the folio and around bands, and frames. */
export const thinRule = 0.4
export const thickRule = 1.4
export const frameThickness = 0.6
