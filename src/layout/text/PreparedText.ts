import type { Token } from './Token'

/**
 * A paragraph with everything that a line's width depends on summed up ahead, so that any line costs a few subtractions.
 *
 * - Sums run over what stands before: `widths[t]` over tokens, the others over the junctions between a token and the next.
 * - Thousandths of the type's size throughout.
 */
export interface PreparedText {
  readonly tokens: readonly Token[]
  /** How many tokens at its beginning are its lead. */
  readonly leadTokens: number
  readonly widths: Int32Array
  /** What adjoining marks lose and Han beside Latin gains, as set. */
  readonly junctions: Int32Array
  /** What squeezing may take: all but 。？！, and those. */
  readonly squeeze: Int32Array
  readonly squeezeStops: Int32Array
  /** What spaces and Han–Latin gaps may grow. */
  readonly gaps: Int32Array
  /** How many junctions may grow after that. */
  readonly stretchable: Int32Array
  /** What an opening mark loses at the head of a line, and a closing one at its end (GB/T 15834 5.1.10). */
  readonly headTrim: Int32Array
  readonly endTrim: Int32Array
  /** Whether a line may begin with the token, 1 or 0; the end of the text counts as one more token. */
  readonly mayBegin: Uint8Array
  /** What beginning a line with the token costs. */
  readonly beginCost: Int32Array
  /** Where a line that ends before the token ends without its spaces. */
  readonly inkEnd: Int32Array
  /** Tokens that are more than marks. */
  readonly ink: Int32Array
}
