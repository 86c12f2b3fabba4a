import type { PageStyle } from '../style/PageStyle'
import { charsOf } from './charsOf'
import type { Piece } from './Piece'

export interface AreaRange {
  readonly least: number
  readonly most: number
}

/** Kept by the shapes they were found from, which never change. */
const ranges = new WeakMap<Piece['shapes'], AreaRange>()

/** The room an item needs with its gaps: the least and the most over its cheaper shapes, in 字 by 行. */
export function areaRange(piece: Piece, { grid }: PageStyle): AreaRange {
  const known = ranges.get(piece.shapes)
  if (known !== undefined) return known
  let least = Infinity
  let most = 0
  let cheapest = Infinity
  for (const shapes of piece.shapes)
    for (const shape of shapes) cheapest = Math.min(cheapest, shape?.cost ?? Infinity)
  for (const shapes of piece.shapes) {
    for (const shape of shapes) {
      if (shape === undefined || shape.cost > cheapest + 16) continue
      const area = (charsOf(shape.columns, grid) + grid.gutter) * (shape.rows + grid.gap)
      least = Math.min(least, area)
      most = Math.max(most, area)
    }
  }
  const found = { least: least === Infinity ? 0 : least, most }
  ranges.set(piece.shapes, found)
  return found
}
