import type { PlanPhoto } from '../plan/PlanPhoto'
import { shownRatio } from '../plan/shownRatio'
import type { PageGrid, PageStyle } from '../style/PageStyle'
import { captionLines } from '../furniture/captionLines'
import type { Columns } from '../units/Columns'
import type { Rows } from '../units/Rows'
import { charsOf } from './charsOf'
import { ShapeTable, type Piece } from './Piece'

/** The rows that a photo has at the least, its caption not counted. */
const leastRows = 4

/**
 * The widths at which photos are best, as shares of the page's columns, by their shape and by whether they are the lead's:
 * together they should take about a fifth of a page.
 */
const widths: readonly {
  readonly ratioBelow: number
  readonly lead: readonly [number, number]
  readonly other: readonly [number, number]
}[] = [
  { ratioBelow: 0.85, lead: [0.25, 0.375], other: [0.25, 0.25] },
  { ratioBelow: 1.2, lead: [0.375, 0.5], other: [0.25, 0.375] },
  { ratioBelow: Infinity, lead: [0.375, 0.625], other: [0.25, 0.375] },
]

/** How many columns a photo is wider or narrower than it is best at. */
function columnsOff(
  photo: PlanPhoto,
  columns: Columns,
  { grid, isLead }: { readonly grid: PageGrid; readonly isLead: boolean },
): number {
  const row = widths.find(({ ratioBelow }) => shownRatio(photo) < ratioBelow)
  const [least, most] = (isLead ? row?.lead : row?.other) ?? [0, 1]
  const from = Math.max(1, Math.round(least * grid.columns))
  return Math.max(0, from - columns, columns - Math.max(from, Math.round(most * grid.columns)))
}

/** The shapes of photos that were made before, by style and by photo. */
const known = new WeakMap<PageStyle, Map<string, Piece['shapes']>>()
const mostKnown = 400

interface PhotoArgs {
  readonly index: number
  /** Whether it belongs to the page's first story. */
  readonly isLead: boolean
  readonly style: PageStyle
}

/** The shapes of a photo: every width, and heights that cut no more of it away than the style allows. */
export function photoPiece(photo: PlanPhoto, { index, isLead, style }: PhotoArgs): Piece {
  const made = known.get(style) ?? new Map<string, Piece['shapes']>()
  known.set(style, made)
  const key = JSON.stringify([isLead, photo.aspectRatio, photo.crop, photo.caption, photo.credit])
  const shapes = made.get(key) ?? photoShapes(photo, { style, isLead })
  if (made.size >= mostKnown) made.clear()
  made.set(key, shapes)
  return { item: photo, index, shapes, isBand: false }
}

/** The shapes of a photo, and in a height that the editor locked whatever it takes to cut away. */
export function photoShapes(
  photo: PlanPhoto,
  { style, isLead, locked }: Omit<PhotoArgs, 'index'> & { readonly locked?: Rows | undefined },
): Piece['shapes'] {
  const { grid, limits, weights } = style
  const table = new ShapeTable(grid.columns, grid.rows)
  for (let columns = 1; columns <= grid.columns; columns++) {
    const off = columnsOff(photo, columns, { grid, isLead })
    const width = charsOf(columns, grid) * grid.size
    const height = width / shownRatio(photo)
    const lines = captionLines(photo, width, style).length
    const caption = lines === 0 ? 0 : lines * grid.pitch + Math.floor(grid.pitch / 4)
    for (let rows = lines + 1; rows <= grid.rows; rows++) {
      const given = rows * grid.pitch - caption
      const cut = given <= 0 ? 1 : 1 - Math.min(given, height) / Math.max(given, height)
      if ((rows < lines + leastRows || cut * 1000 > limits.crop) && rows !== locked) continue
      const cost = cut * 100 * weights.cropPercent + off * off * weights.photoColumn
      table.offer({ columns, rows, cost, story: null })
    }
  }
  return table.shapes
}
