import type { Pt } from '../units/Pt'

/** 框: a rectangle. `thicknessPt` 0 has no outline; `tint` is its ground in percent of black, 0 for none. */
export interface PlacedFrame {
  readonly box: string
  readonly x: Pt
  readonly y: Pt
  readonly width: Pt
  readonly height: Pt
  readonly thicknessPt: Pt
  readonly tint: number
}
