import type { FontId } from '../../layout/style/FontId'
import type { Pt } from '../../layout/units/Pt'

/** A cluster and the point on the page where the origin of its first glyph stands. */
export interface PlacedCluster {
  readonly text: string
  readonly font: FontId
  readonly x: Pt
  readonly y: Pt
}
