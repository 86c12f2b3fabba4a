/** A length in points as an SVG writes it: two decimals are a 200th of a millimetre. */
export function svgNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return Object.is(rounded, -0) ? '0' : String(rounded)
}
