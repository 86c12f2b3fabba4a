import type { PageStyle } from '../style/PageStyle'
import type { Piece } from './Piece'
import type { Spot } from './Proposal'
import type { Shape } from './Shape'

/** Items that the editor put in a place, there; and those that are still to be placed. */
export interface FixedSpots {
  readonly fixed: readonly Spot[]
  readonly free: readonly Piece[]
}

/** Takes out the items whose place is locked: in the columns and rows that are locked too, else in their cheapest shape. */
export function fixLocks(pieces: readonly Piece[], { grid }: PageStyle): FixedSpots {
  const fixed: Spot[] = []
  const free: Piece[] = []
  for (const piece of pieces) {
    const { item } = piece
    const lock = item.kind === 'article' || item.kind === 'photo' ? item.lock : undefined
    const shape =
      lock?.column === undefined || lock.row === undefined
        ? null
        : cheapest(piece, { columns: grid.columns - lock.column, rows: grid.rows - lock.row })
    const { column, row } = { column: lock?.column ?? 0, row: lock?.row ?? 0 }
    const spot = shape === null ? null : { piece, column, row, shape }
    if (spot === null || fixed.some((other) => overlap(spot, other, grid.gap))) free.push(piece)
    else fixed.push(spot)
  }
  return { fixed, free }
}

function cheapest(piece: Piece, most: { readonly columns: number; readonly rows: number }): Shape | null {
  let best: Shape | null = null
  for (const shapes of piece.shapes) {
    for (const shape of shapes) {
      if (shape === undefined || shape.columns > most.columns || shape.rows > most.rows) continue
      if (best === null || shape.cost < best.cost) best = shape
    }
  }
  return best
}

/** Whether two spots lie over each other, or nearer than the gap. */
export function overlap(one: Spot, other: Spot, gap: number): boolean {
  return (
    one.column < other.column + other.shape.columns &&
    other.column < one.column + one.shape.columns &&
    one.row < other.row + other.shape.rows + gap &&
    other.row < one.row + one.shape.rows + gap
  )
}
