import type { CopyField } from './CopyField'

/**
 * 批注位置: a passage of a copy, told so that it is found again after edits.
 *
 * - `block` is the place in `body` or `captions`, 0 for a line; `from` and `to` count UTF-16 units of its text.
 * - `quote` is the passage; `before` and `after` are up to `contextLength` characters around it.
 */
export interface TextAnchor {
  readonly field: CopyField
  readonly block: number
  readonly from: number
  readonly to: number
  readonly quote: string
  readonly before: string
  readonly after: string
}

/** How much of the text around a passage an anchor carries, and the longest passage it can name. */
export const contextLength = 24
export const longestQuote = 2_000
