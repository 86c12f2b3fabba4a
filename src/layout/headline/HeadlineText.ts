import type { Token } from '../text/Token'

/** A headline's words, measured in its face: marks half a square (开明), so that no hole is left in large type. */
export interface HeadlineText {
  readonly tokens: readonly Token[]
  /** What parting before the token costs; null where it may not be parted. */
  readonly breakCosts: readonly (number | null)[]
  /** Sums of widths with the gaps between tokens, in thousandths of the size. */
  readonly widths: Int32Array
}
