import type { PlanPhoto } from '../plan/PlanPhoto'
import { shownRatio } from '../plan/shownRatio'
import type { PageStyle } from '../style/PageStyle'
import { captionLines } from '../furniture/captionLines'
import type { Rows } from '../units/Rows'
import { charsOf } from './charsOf'
import { ShapeTable, type Piece } from './Piece'

/** The rows that a photo has at the least, its caption not counted. */
const leastRows = 4

/** The width in columns that photos are best at, by their shape: upright ones narrower. */
function naturalColumns(photo: PlanPhoto, { grid }: PageStyle): number {
  const third = grid.columns * (shownRatio(photo) < 1 ? 0.25 : 0.375)
  return Math.max(2, Math.round(third))
}

/** The shapes of photos that were made before, by style and by photo. */
const known = new WeakMap<PageStyle, Map<string, Piece['shapes']>>()
const mostKnown = 400

/** The shapes of a photo: every width, and heights that cut no more of it away than the style allows. */
export function photoPiece(photo: PlanPhoto, index: number, style: PageStyle): Piece {
  const made = known.get(style) ?? new Map<string, Piece['shapes']>()
  known.set(style, made)
  const key = JSON.stringify([photo.aspectRatio, photo.crop, photo.caption, photo.credit])
  const shapes = made.get(key) ?? photoShapes(photo, style)
  if (made.size >= mostKnown) made.clear()
  made.set(key, shapes)
  return { item: photo, index, shapes, isBand: false }
}

/** The shapes of a photo, and in a height that the editor locked whatever it takes to cut away. */
export function photoShapes(photo: PlanPhoto, style: PageStyle, locked?: Rows): Piece['shapes'] {
  const { grid, limits, weights } = style
  const table = new ShapeTable(grid.columns, grid.rows)
  const natural = naturalColumns(photo, style)
  for (let columns = 1; columns <= grid.columns; columns++) {
    const width = charsOf(columns, grid) * grid.size
    const height = width / shownRatio(photo)
    const lines = captionLines(photo, width, style).length
    const caption = lines === 0 ? 0 : lines * grid.pitch + Math.floor(grid.pitch / 4)
    for (let rows = lines + 1; rows <= grid.rows; rows++) {
      const given = rows * grid.pitch - caption
      const cut = given <= 0 ? 1 : 1 - Math.min(given, height) / Math.max(given, height)
      if ((rows < lines + leastRows || cut * 1000 > limits.crop) && rows !== locked) continue
      const cost = cut * 100 * weights.cropPercent + Math.abs(columns - natural) * weights.photoColumn
      table.offer({ columns, rows, cost, story: null })
    }
  }
  return table.shapes
}
