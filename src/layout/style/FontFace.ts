/**
 * Which font file stands for an office: a family, and its weight by CSS.
 *
 * - `hash` is the SHA-256 of the newspaper's own file; the fonts that come with Banmian have none.
 */
export interface FontFace {
  readonly family: string
  readonly weight: number
  readonly hash?: string
}
