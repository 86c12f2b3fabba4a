import type { PlanPhoto } from '../plan/PlanPhoto'
import type { PageStyle } from '../style/PageStyle'
import { captionLines } from '../furniture/captionLines'
import { charsOf } from './charsOf'
import { ShapeTable, type Piece } from './Piece'

/** The width in columns that photos are best at, by their shape: upright ones narrower. */
function naturalColumns({ aspectRatio }: PlanPhoto, { grid }: PageStyle): number {
  const third = grid.columns * (aspectRatio < 1 ? 0.25 : 0.375)
  return Math.max(2, Math.round(third))
}

/** The shapes of a photo: every width, and heights that cut no more of it away than the style allows. */
export function photoPiece(photo: PlanPhoto, index: number, style: PageStyle): Piece {
  const { grid, limits, weights } = style
  const table = new ShapeTable(grid.columns, grid.rows)
  const natural = naturalColumns(photo, style)
  for (let columns = 1; columns <= grid.columns; columns++) {
    if (photo.lock?.columns !== undefined && photo.lock.columns !== columns) continue
    const width = charsOf(columns, grid) * grid.size
    const height = width / photo.aspectRatio
    const lines = captionLines(photo, width, style).length
    const caption = lines === 0 ? 0 : lines * grid.pitch + Math.floor(grid.pitch / 4)
    for (let rows = 4 + lines; rows <= grid.rows; rows++) {
      if (photo.lock?.rows !== undefined && photo.lock.rows !== rows) continue
      const given = rows * grid.pitch - caption
      const cut = 1 - Math.min(given, height) / Math.max(given, height)
      if (cut * 1000 > limits.crop && photo.lock?.rows === undefined) continue
      const cost = cut * 100 * weights.cropPercent + Math.abs(columns - natural) * weights.photoColumn
      table.offer({ columns, rows, cost, story: null })
    }
  }
  return { item: photo, index, shapes: table.shapes, isBand: false }
}
