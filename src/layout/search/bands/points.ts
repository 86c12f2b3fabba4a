/**
 * Costs inside the search: tenths of a point in whole numbers, so that every machine adds them alike.
 */
export function toPoints(cost: number): number {
  return Math.round(cost * 10)
}

/** The cost that a number of `toPoints` stands for. */
export function fromPoints(points: number): number {
  return points / 10
}

/** More than any layout costs; two of them still fit in 32 bits. */
export const noLayout = 1 << 29
