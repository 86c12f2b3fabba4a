import type { Chars } from '../units/Chars'
import type { Rows } from '../units/Rows'

/** A rectangle of the type area, in 字 and rows from its top left. */
export interface Area {
  readonly char: Chars
  readonly chars: Chars
  readonly row: Rows
  readonly rows: Rows
}
