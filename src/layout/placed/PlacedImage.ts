import type { Pt } from '../units/Pt'

/** Where a picture stands, and which part of it is shown: `crop` in fractions of its width and height, from its top left. */
export interface PlacedImage {
  readonly box: string
  readonly x: Pt
  readonly y: Pt
  readonly width: Pt
  readonly height: Pt
  readonly crop: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}
