import type { FontFace } from './FontFace'

/**
 * A face with its widths: those of the newspaper's own fonts stand in its style, as runs of code points,
 * `first:width,width,…` parted by spaces, in thousandths of an em; those of Banmian's fonts in `notoAdvances`.
 */
export interface MeasuredFace extends FontFace {
  readonly advances?: string
}
