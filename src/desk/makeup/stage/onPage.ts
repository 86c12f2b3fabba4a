import type { PageGeometry, PlacedPage } from '../../../layout/placed/PlacedPage'

/** A rectangle on the grid, in columns and rows. */
export interface GridBox {
  readonly column: number
  readonly row: number
  readonly columns: number
  readonly rows: number
}

/** Where a rectangle of the grid lies on the sheet, in percent of its width and height: what a layer above it is placed by. */
export function shareOfSheet(box: GridBox, page: PageGeometry) {
  const { x, y, width, height } = pointsOf(box, page)
  return {
    left: `${(x / page.widthPt) * 100}%`,
    top: `${(y / page.heightPt) * 100}%`,
    width: `${(width / page.widthPt) * 100}%`,
    height: `${(height / page.heightPt) * 100}%`,
  }
}

/** A rectangle of the grid in points. */
export function pointsOf({ column, row, columns, rows }: GridBox, page: PageGeometry) {
  const { origin, cell, charactersPerColumn, gutter } = page
  return {
    x: origin.x + column * (charactersPerColumn + gutter) * cell.width,
    y: origin.y + row * cell.height,
    width: (columns * charactersPerColumn + (columns - 1) * gutter) * cell.width,
    height: rows * cell.height,
  }
}

/** The column and the row, in fractions, that a point of the sheet lies at. */
export function gridPointOf(
  point: { readonly x: number; readonly y: number },
  { origin, cell, charactersPerColumn, gutter }: PageGeometry,
) {
  return {
    column: (point.x - origin.x) / ((charactersPerColumn + gutter) * cell.width),
    row: (point.y - origin.y) / cell.height,
  }
}

/** The boxes that an editor moves: stories, photos. Bands and the 报头 stay where the style puts them. */
export function movableBoxes({ boxes }: Pick<PlacedPage, 'boxes'>) {
  return boxes.filter(({ kind }) => kind === 'article' || kind === 'photo')
}
