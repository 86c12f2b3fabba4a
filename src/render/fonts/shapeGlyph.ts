import type { Glyph } from './Glyph'
import type { Outline, OutlinePoint } from './Outline'
import type { OpenPiece } from './readPiece'
import { verticalForms } from './verticalForms'
import { writeOutline } from './writeOutline'

/** Where a glyph comes from: a character's piece. */
export type PieceOf = (codePoint: number) => OpenPiece | null

/** A cell's height under and over the baseline, in thousandths of the em. */
const cell = { bottom: -120, top: 880 }

/**
 * The glyph that draws a part of a cluster (glyphTexts), or null where the face has none.
 *
 * - —— is one stroke over both its cells, whatever the font's own dash leaves white at its ends.
 */
export function shapeGlyph(
  text: string,
  pieceOf: PieceOf,
  { vertical }: { readonly vertical: boolean },
): Glyph | null {
  const form = vertical ? verticalForms.get(text === '——' ? '—' : text) : undefined
  const codePoint = (form?.kind === 'draw' ? form.as : text).codePointAt(0) ?? 0
  const piece = pieceOf(codePoint)
  if (piece === null) return null
  const plain = piece.glyph(codePoint)
  if (text !== '——' && (form === undefined || form.kind === 'draw')) return plain
  const em = piece.metrics.unitsPerEm
  const outline =
    text === '——' ? joinDashes(piece.outline(codePoint), plain.advance) : piece.outline(codePoint)
  if (form === undefined) return { advance: 2 * plain.advance, data: writeOutline(outline) }
  const width = text === '——' ? 2 * plain.advance : plain.advance
  const shaped = form.kind === 'turn' ? turn(outline, { em, width }) : raise(outline, em)
  return { advance: form.kind === 'turn' ? em : plain.advance, data: writeOutline(shaped) }
}

/** The points right of a dash's middle go over to where the second dash has them. */
function joinDashes(dash: Outline, advance: number): Outline {
  return move(dash, (point) => (point.x > advance / 2 ? { x: point.x + advance, y: point.y } : point))
}

/** A quarter turn about the middle of the first cell; what is wider than a cell goes on into the next one. */
function turn(outline: Outline, { em, width }: { em: number; width: number }): Outline {
  const cells = Math.max(1, Math.round(width / em))
  const white = Math.round((cells * em - width) / 2)
  const top = Math.round((cell.top * em) / 1000)
  const bottom = Math.round((cell.bottom * em) / 1000)
  return move(outline, ({ x, y }) => ({ x: y - bottom, y: top - x - white }))
}

function raise(outline: Outline, em: number): Outline {
  const step = Math.round(0.56 * em)
  return move(outline, ({ x, y }) => ({ x: x + step, y: y + step }))
}

function move(outline: Outline, by: (point: OutlinePoint) => { x: number; y: number }): Outline {
  return outline.map((contour) => contour.map((point) => ({ ...by(point), onCurve: point.onCurve })))
}
