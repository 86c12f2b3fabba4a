import type { Columns } from '../../units/Columns'
import type { Rows } from '../../units/Rows'
import type { Piece } from '../Piece'
import type { Spot } from '../Proposal'

/** An item whose place the editor decided, the whole of it or a part: `null` is what the search may choose. */
export interface Anchor {
  readonly piece: Piece
  readonly column: Columns | null
  readonly row: Rows | null
  /** Where it stands, if nothing of it is left to choose. */
  readonly fixed: Spot | null
  /** The least columns and rows that any of its shapes has. */
  readonly least: { readonly columns: Columns; readonly rows: Rows }
  /** The room it asks for with its gaps, in 字 by 行. */
  readonly area: { readonly least: number; readonly most: number }
  readonly leastCost: number
}
