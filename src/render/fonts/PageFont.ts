import type { FontFace } from '../../layout/style/FontFace'
import type { Glyph } from './Glyph'
import type { FaceMetrics } from './readPiece'

/**
 * A face with the glyphs that one page needs of it, and no more.
 *
 * - `glyphs[0]` stands where a glyph is missing; `numbers` says which of them draws which part of a cluster (glyphTexts).
 * - `missing` are the characters that neither the face nor its substitutes have: they are drawn as an empty box, and their
 *   text is kept.
 */
export interface PageFont {
  readonly key: string
  readonly face: FontFace
  readonly vertical: boolean
  readonly metrics: FaceMetrics
  /** How many units an em has in its outlines (outlineGrid). */
  readonly grid: number
  readonly glyphs: readonly Glyph[]
  readonly numbers: ReadonlyMap<string, number>
  readonly missing: readonly string[]
}

/** The fonts of a page by faceKey. */
export type PageFonts = ReadonlyMap<string, PageFont>
