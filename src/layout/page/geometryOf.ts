import type { PageGeometry } from '../placed/PlacedPage'
import type { PageStyle } from '../style/PageStyle'
import { toPt } from '../units/toPt'

/** A style's sheet and grid, as the placed page tells them. */
export function geometryOf({ trim, bleed, origin, grid }: PageStyle): PageGeometry {
  return {
    widthPt: toPt(trim.width),
    heightPt: toPt(trim.height),
    bleedPt: toPt(bleed),
    origin: { x: toPt(origin.x), y: toPt(origin.y) },
    cell: { width: toPt(grid.size), height: toPt(grid.pitch) },
    columns: grid.columns,
    charactersPerColumn: grid.charactersPerColumn,
    gutter: grid.gutter,
    rows: grid.rows,
  }
}
