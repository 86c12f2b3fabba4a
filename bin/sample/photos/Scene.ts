/** A picture drawn by code, as the inside of an SVG of that size. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly drawing: string
}
