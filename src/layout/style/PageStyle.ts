import type { Chars } from '../units/Chars'
import type { Columns } from '../units/Columns'
import type { MilliEm } from '../units/MilliEm'
import type { Millipoint } from '../units/Millipoint'
import type { Rows } from '../units/Rows'
import type { FontId } from './FontId'
import type { MeasuredFace } from './MeasuredFace'
import type { SearchWeights } from './SearchWeights'

/**
 * 版式 as data: the sheet, the grid, the type and what a good page is worth. A newspaper adds its own by adding such an
 * object (readPageStyle, docs/styles.md).
 */
export interface PageStyle {
  readonly id: string
  readonly trim: { readonly width: Millipoint; readonly height: Millipoint }
  readonly bleed: Millipoint
  /** The top left of the type area. */
  readonly origin: { readonly x: Millipoint; readonly y: Millipoint }
  readonly grid: PageGrid
  readonly fonts: Readonly<Record<FontId, MeasuredFace>>
  readonly composition: Composition
  /** Sizes of headlines in points, the largest first, from the lead (头条) to the briefs. */
  readonly ladder: readonly HeadlineRank[]
  readonly furniture: Furniture
  readonly limits: PageLimits
  readonly weights: SearchWeights
}

/** The grid: `size` is a 字 and `pitch` a 行; `gutter` parts two basic columns, `gap` parts two boxes down the page. */
export interface PageGrid {
  readonly columns: Columns
  readonly charactersPerColumn: Chars
  readonly gutter: Chars
  readonly gap: Rows
  readonly rows: Rows
  readonly size: Millipoint
  readonly pitch: Millipoint
}

/** How lines are set: clreq 3.1, 3.2, 3.7 and 3.9. Widths in thousandths of the body size. */
export interface Composition {
  readonly indent: MilliEm
  /** The gap between Han and Latin: as set, squeezed, stretched (clreq 3.2.2). */
  readonly gap: { readonly natural: MilliEm; readonly least: MilliEm; readonly most: MilliEm }
  readonly space: { readonly natural: MilliEm; readonly least: MilliEm; readonly most: MilliEm }
  /** Whether 。？！ may give up their half within a line, the last step of squeezing. */
  readonly squeezesStops: boolean
}

/** One step of the ladder: sizes it may take, from the largest; the weight falls from heavy to light down a page. */
export interface HeadlineRank {
  readonly sizesPt: readonly number[]
  readonly font: FontId
  readonly columns: { readonly least: Columns; readonly most: Columns }
}

/** Rows that bands take, and the sizes on them. */
export interface Furniture {
  readonly pageFlagRows: Rows
  readonly pageFlagSizePt: number
  readonly nameplateRows: Rows
  readonly nameplateSizePt: number
  readonly stripColumns: number
  readonly captionSizePt: number
  readonly folioSizePt: number
}

/** What a box may not go beyond. Measures are the widths of text columns. */
export interface PageLimits {
  readonly measure: { readonly least: Chars; readonly most: Chars }
  readonly legRows: { readonly least: Rows; readonly most: Rows }
  /** How much of a photo may be cut away, in thousandths. */
  readonly crop: number
}
