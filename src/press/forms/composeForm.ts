import type { PlacedPage } from '../../layout/placed/PlacedPage'
import type { FormDocument } from './FormDocument'
import { footLook } from './looks'
import { piecesOf, type FormPiece } from './piecesOf'
import { setText } from './setText'
import { emptySheet, sheet, sheetWidth } from './sheet'

/** The sheets of a form: its parts one under another, broken between rows of tables and between parts, never within. */
export function composeForm(form: FormDocument): readonly PlacedPage[] {
  const sheets = fillSheets(form.parts.flatMap(piecesOf))
  return sheets.map((pieces, index) => withFoot(drawSheet(pieces), form, { index, count: sheets.length }))
}

const room = sheet.height - sheet.top - sheet.bottom

/** A row that begins a sheet has the head of its table above it again. */
function fillSheets(pieces: readonly FormPiece[]): readonly (readonly FormPiece[])[] {
  const sheets: FormPiece[][] = [[]]
  let used = 0
  pieces.forEach((piece, index) => {
    const next = piece.keepsWithNext ? (pieces[index + 1]?.heightPt ?? 0) : 0
    if (used > 0 && used + piece.heightPt + next > room) {
      const head = piece.repeats ?? null
      sheets.push(head === null ? [] : [head])
      used = head?.heightPt ?? 0
    }
    sheets.at(-1)?.push(piece)
    used += piece.heightPt
  })
  return sheets
}

function drawSheet(pieces: readonly FormPiece[]): PlacedPage {
  let y = sheet.top
  const drawn = pieces.map((piece, order) => {
    const box = `part${order}`
    const { lines, rules, frames = [] } = piece.draw({ y, box })
    const placed = { id: box, kind: 'article' as const, order, column: 0, row: 0, columns: 1, rows: 1 }
    const at = { x: sheet.left, y, width: sheetWidth, height: piece.heightPt }
    y += piece.heightPt
    return { box: { ...placed, ...at }, lines, rules, frames }
  })
  return {
    ...emptySheet,
    boxes: drawn.map(({ box }) => box),
    lines: drawn.flatMap(({ lines }) => lines),
    rules: drawn.flatMap(({ rules }) => rules),
    frames: drawn.flatMap(({ frames }) => frames),
  }
}

function withFoot(
  page: PlacedPage,
  form: FormDocument,
  { index, count }: { readonly index: number; readonly count: number },
): PlacedPage {
  const at = { x: sheet.left, y: sheet.height - sheet.bottom + 18, width: sheetWidth, box: 'folio' }
  const foot = [
    ...setText(form.foot, footLook, { ...at, paragraph: 0 }),
    ...setText(form.sheet(index + 1, count), { ...footLook, align: 'right' }, { ...at, paragraph: 1 }),
  ]
  const y = at.y - 4
  const rule = { box: null, x1: at.x, y1: y, x2: at.x + at.width, y2: y, thicknessPt: 0.4 }
  return { ...page, lines: [...page.lines, ...foot], rules: [...page.rules, rule] }
}
