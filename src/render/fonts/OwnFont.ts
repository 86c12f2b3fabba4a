import type { MeasuredFace } from '../../layout/style/MeasuredFace'
import type { FontFamily } from './FontFamily'

/**
 * A font file of the newspaper's own, measured.
 *
 * - `faces` is what a page style may name it by (readPageStyle): every name that the file has for its family, in Chinese
 *   and in English, at its weight; a variable font has all hundreds that its axis reaches.
 * - `families` are for the font library, under the same names.
 */
export interface OwnFont {
  readonly faces: readonly MeasuredFace[]
  readonly families: readonly FontFamily[]
}
