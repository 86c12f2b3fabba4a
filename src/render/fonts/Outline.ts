/** A point of an outline in units of the em, y upwards; points off the curve steer quadratic arcs. */
export interface OutlinePoint {
  readonly x: number
  readonly y: number
  readonly onCurve: boolean
}

/** The closed contours of a glyph; none for a space. */
export type Outline = readonly (readonly OutlinePoint[])[]
