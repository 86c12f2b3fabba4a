/**
 * A family as its files bring it: one file for all characters, or pieces by range of characters.
 *
 * - A file is TrueType (`glyf` outlines) as `.ttf` or `.woff2`, with a weight axis or with one weight.
 * - `weight` is that of a family's file with one weight: a family may be there once for each. Without it any may be asked for.
 * - Where two pieces cover a character, the first that has it counts.
 */
export interface FontFamily {
  readonly name: string
  readonly weight?: number
  readonly pieces: readonly FontPiece[]
}

/** `ranges` null: the piece may hold any character. */
export interface FontPiece {
  readonly ranges: readonly CodePointRange[] | null
  readonly read: () => Promise<Uint8Array>
}

/** Both ends belong to it. */
export interface CodePointRange {
  readonly from: number
  readonly to: number
}
