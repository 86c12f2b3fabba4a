import type { MilliEm } from '../units/MilliEm'
import type { TokenClass } from './TokenClass'

/** What a line never parts: a Han character, a mark, a word, a figure with its sign, a whole —— or ……. */
export interface Token {
  readonly text: string
  readonly kind: TokenClass
  /** The room it takes before any squeezing. */
  readonly width: MilliEm
  /** Where its glyph begins within that room. */
  readonly offset: MilliEm
}
