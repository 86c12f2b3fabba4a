import type { Spot } from './Proposal'

/** How far two pages of the same items are apart, from 0 to 1: the share of their boxes that lies elsewhere. */
export function distanceOf(one: readonly Spot[], other: readonly Spot[]): number {
  const places = new Map(other.map((spot) => [spot.piece.item.id, spot]))
  let all = 0
  let shared = 0
  for (const spot of one) {
    all += spot.shape.columns * spot.shape.rows
    const place = places.get(spot.piece.item.id)
    if (place !== undefined) shared += sharedCells(spot, place)
  }
  return all === 0 ? 0 : 1 - shared / all
}

function sharedCells(one: Spot, other: Spot): number {
  const columns =
    Math.min(one.column + one.shape.columns, other.column + other.shape.columns) -
    Math.max(one.column, other.column)
  const rows = Math.min(one.row + one.shape.rows, other.row + other.shape.rows) - Math.max(one.row, other.row)
  return Math.max(0, columns) * Math.max(0, rows)
}
