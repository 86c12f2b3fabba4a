import type { MilliEm } from '../../layout/units/MilliEm'

/** A glyph as a page font carries it: its width, and its entry of `glyf` on the page font's grid, empty for a space. */
export interface Glyph {
  readonly advance: MilliEm
  readonly data: Uint8Array
}
