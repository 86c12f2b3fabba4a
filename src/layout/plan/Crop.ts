/** 裁图: the part of a photo that is shown, in fractions of its width and height from its top left. */
export interface Crop {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
