import type { Columns } from '../units/Columns'
import type { Rows } from '../units/Rows'
import type { Piece } from './Piece'
import type { Shape } from './Shape'

/** A page as the search would have it: where each item stands. */
export interface Proposal {
  readonly spots: readonly Spot[]
  readonly cost: number
}

/** An item in its place. `piece` is null for a band that no item of the plan stands for: the 报头. */
export interface Spot {
  readonly piece: Piece
  readonly column: Columns
  readonly row: Rows
  readonly shape: Shape
}
