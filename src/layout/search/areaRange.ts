import type { PageStyle } from '../style/PageStyle'
import { flatShapes } from './bands/flatShapes'
import type { Piece } from './Piece'

export interface AreaRange {
  readonly least: number
  readonly most: number
}

/** The room an item needs with its gaps: the least and the most over its cheaper shapes, in 字 by 行. */
export function areaRange(piece: Piece, { grid }: PageStyle): AreaRange {
  const { leastArea, mostArea } = flatShapes(piece, grid)
  return { least: leastArea, most: mostArea }
}
