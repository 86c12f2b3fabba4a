import { isSideBySide, widestInCell } from '../../layout/headline/standingCells'
import { isWordDownwards } from '../glyphs/glyphTexts'
import type { Glyph } from './Glyph'
import type { MilliEm } from '../../layout/units/MilliEm'
import type { Outline, OutlinePoint } from './Outline'
import { onGrid } from './outlineGrid'
import type { OpenPiece } from './readPiece'
import { verticalForms } from './verticalForms'
import { writeOutline } from './writeOutline'

/** Where a glyph comes from: a character's piece. */
export type PieceOf = (codePoint: number) => OpenPiece | null

/** A cell's height under and over the baseline, in thousandths of the em. */
const cell = { bottom: -120, top: 880 }
const raiseBy: MilliEm = 560

/**
 * The glyph that draws a part of a cluster (glyphTexts), or null where the face has none.
 *
 * - —— is one stroke over both its cells, whatever the font's own dash leaves white at its ends.
 * - In a line downwards a figure stands side by side in one cell (纵中横), and a word lies.
 */
export function shapeGlyph(
  text: string,
  pieceOf: PieceOf,
  { vertical, grid }: { readonly vertical: boolean; readonly grid: number },
): Glyph | null {
  if (vertical && isWordDownwards(text)) return shapeWord(text, pieceOf, grid)
  const form = vertical ? verticalForms.get(text === '——' ? '—' : text) : undefined
  const codePoint = (form?.kind === 'draw' ? form.as : text).codePointAt(0) ?? 0
  const piece = pieceOf(codePoint)
  if (piece === null) return null
  const advance = piece.advance(codePoint)
  const plain = piece.outline(codePoint, grid)
  const wide = text === '——'
  const outline = wide ? joinDashes(plain, onGrid(advance, grid)) : plain
  const width = wide ? 2 * advance : advance
  if (form?.kind === 'turn') return { advance: 1000, data: writeOutline(turn(outline, { width, grid })) }
  return { advance: width, data: writeOutline(form?.kind === 'raise' ? raise(outline, grid) : outline) }
}

/** The letters of a word in a row, then pressed into a cell or laid on their side. */
function shapeWord(text: string, pieceOf: PieceOf, grid: number): Glyph | null {
  let width: MilliEm = 0
  const row: OutlinePoint[][] = []
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    const piece = pieceOf(codePoint)
    if (piece === null) return null
    const left = onGrid(width, grid)
    for (const contour of piece.outline(codePoint, grid))
      row.push(contour.map((point) => ({ ...point, x: point.x + left })))
    width += piece.advance(codePoint)
  }
  if (!isSideBySide(text)) {
    const [top, bottom] = [onGrid(cell.top, grid), onGrid(cell.bottom, grid)]
    return { advance: 1000, data: writeOutline(move(row, ({ x, y }) => ({ x: y - bottom, y: top - x }))) }
  }
  const scale = Math.min(1, widestInCell / Math.max(1, width))
  const pressed = move(row, ({ x, y }) => ({ x: Math.round(x * scale), y }))
  return { advance: Math.min(widestInCell, width), data: writeOutline(pressed) }
}

/** The points right of a dash's middle go over to where the second dash has them. */
function joinDashes(dash: Outline, width: number): Outline {
  return move(dash, ({ x, y }) => ({ x: x > width / 2 ? x + width : x, y }))
}

/** A quarter turn about the middle of the first cell; what is wider than a cell goes on into the next one. */
function turn(outline: Outline, { width, grid }: { width: MilliEm; grid: number }): Outline {
  const cells = Math.max(1, Math.round(width / 1000))
  const top = onGrid(cell.top - (cells * 1000 - width) / 2, grid)
  const bottom = onGrid(cell.bottom, grid)
  return move(outline, ({ x, y }) => ({ x: y - bottom, y: top - x }))
}

function raise(outline: Outline, grid: number): Outline {
  const step = onGrid(raiseBy, grid)
  return move(outline, ({ x, y }) => ({ x: x + step, y: y + step }))
}

function move(outline: Outline, by: (point: OutlinePoint) => { x: number; y: number }): Outline {
  return outline.map((contour) => contour.map((point) => ({ ...by(point), onCurve: point.onCurve })))
}
