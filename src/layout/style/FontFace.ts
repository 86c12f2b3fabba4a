/** Which font file stands for an office: a family, and its weight by CSS. */
export interface FontFace {
  readonly family: string
  readonly weight: number
}
