import type { PageStyle } from '../style/PageStyle'
import type { Rows } from '../units/Rows'
import type { Piece } from './Piece'
import type { Spot } from './Proposal'

/** Bands at the foot of a page, the first row that they need, and the ids of those for which there is no room. */
export interface Bottom {
  readonly spots: readonly Spot[]
  readonly row: Rows
  readonly leftOut: readonly string[]
}

/** Stacks bands from the foot of the page upwards, in their order. */
export function placeAtBottom(pieces: readonly Piece[], topRows: Rows, { grid }: PageStyle): Bottom {
  const spots: Spot[] = []
  const leftOut: string[] = []
  let row = grid.rows
  for (const piece of pieces.toReversed()) {
    const shape = piece.shapes[grid.columns]?.find((found) => found !== undefined)
    if (shape === undefined || row - shape.rows < topRows) leftOut.push(piece.item.id)
    else {
      row -= shape.rows
      spots.unshift({ piece, column: 0, row, shape })
      row -= grid.gap
    }
  }
  return { spots, row: Math.max(topRows, spots.length === 0 ? grid.rows : row), leftOut }
}
