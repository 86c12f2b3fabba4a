import type { Pt } from '../units/Pt'
import type { FontFace } from '../style/FontFace'
import type { FontId } from '../style/FontId'
import type { Check } from './Check'
import type { Fit } from './Fit'
import type { PlacedBox } from './PlacedBox'
import type { PlacedFrame } from './PlacedFrame'
import type { PlacedImage } from './PlacedImage'
import type { PlacedLine } from './PlacedLine'
import type { PlacedRule } from './PlacedRule'

/**
 * The page as the engine made it (docs/contracts/page.md).
 *
 * - Lengths are points from the trim's top left corner, y downwards, unless they say otherwise.
 * - What is drawn stands in `frames`, `images`, `rules` and `lines`, and is drawn in that order. A renderer measures nothing.
 */
export interface PlacedPage {
  readonly version: 1
  readonly style: string
  readonly page: PageGeometry
  readonly fonts: Readonly<Record<FontId, FontFace>>
  readonly boxes: readonly PlacedBox[]
  readonly lines: readonly PlacedLine[]
  readonly rules: readonly PlacedRule[]
  readonly frames: readonly PlacedFrame[]
  readonly images: readonly PlacedImage[]
  readonly fit: readonly Fit[]
  readonly checks: readonly Check[]
  readonly cost: number
}

/** 版心 and its grid: `cell` is one 字 by one 行. */
export interface PageGeometry {
  readonly widthPt: Pt
  readonly heightPt: Pt
  readonly bleedPt: Pt
  readonly origin: { readonly x: Pt; readonly y: Pt }
  readonly cell: { readonly width: Pt; readonly height: Pt }
  readonly columns: number
  readonly charactersPerColumn: number
  readonly gutter: number
  readonly rows: number
}
