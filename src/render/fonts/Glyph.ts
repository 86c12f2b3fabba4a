/** A glyph as a page font carries it: its width in units of the em, and its entry of `glyf`, empty for a space. */
export interface Glyph {
  readonly advance: number
  readonly data: Uint8Array
}
