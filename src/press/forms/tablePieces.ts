import type { PlacedRule } from '../../layout/placed/PlacedRule'
import type { FormTable } from './FormDocument'
import { cellLooks } from './looks'
import type { FormPiece } from './piecesOf'
import type { Setting } from './setText'
import { linesOf, setText } from './setText'
import { sheet, sheetWidth } from './sheet'

const padding = { x: 4, y: 3.5 }
const thin = 0.4
const thick = 1

interface Cell {
  readonly text: string
  readonly x: number
  readonly width: number
  readonly setting: Setting
}

/** A table row by row, each a piece: the head is drawn again on every sheet that the table goes on to. */
export function tablePieces({ columns, rows, sums }: FormTable): readonly FormPiece[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => (sheetWidth * share) / whole)
  const lefts = widths.map(
    (_, index) => sheet.left + widths.slice(0, index).reduce((sum, width) => sum + width, 0),
  )
  const row = (
    texts: readonly string[],
    { look, isHead }: { readonly look: Setting; readonly isHead: boolean },
  ): FormPiece =>
    rowPiece(
      columns.map(({ align, isLabel }, index) => ({
        text: texts[index] ?? '',
        x: lefts[index] ?? 0,
        width: widths[index] ?? 0,
        setting: { ...(isLabel ? cellLooks.sum : look), align: isHead ? 'centre' : align },
      })),
      { isHead },
    )
  const head = row(
    columns.map(({ title }) => title),
    { look: cellLooks.head, isHead: true },
  )
  const body = rows.map((texts) => row(texts, { look: cellLooks.cell, isHead: false }))
  const sum = sums ? [row(sums, { look: cellLooks.sum, isHead: false })] : []
  const hasHead = columns.some(({ title }) => title !== '')
  return [
    ...(hasHead ? [head] : []),
    ...[...body, ...sum].map((piece) => (hasHead ? { ...piece, repeats: head } : piece)),
    { heightPt: 14, keepsWithNext: false, draw: () => ({ lines: [], rules: [] }) },
  ]
}

function rowPiece(cells: readonly Cell[], { isHead }: { readonly isHead: boolean }): FormPiece {
  const countOf = ({ text, setting, width }: Cell) => linesOf(text, setting, width - 2 * padding.x)
  const leading = cells[0]?.setting.leadingPt ?? 0
  const height = Math.max(1, ...cells.map(countOf)) * leading + 2 * padding.y
  return {
    heightPt: height,
    keepsWithNext: isHead,
    draw: ({ y, box }) => ({
      lines: cells.flatMap((cell, index) => {
        const free = height - countOf(cell) * leading
        const at = { x: cell.x + padding.x, width: cell.width - 2 * padding.x, y: y + free / 2 }
        return setText(cell.text, cell.setting, { ...at, box, paragraph: index })
      }),
      rules: rulesOf(cells, { y, height, isHead }),
    }),
  }
}

/** Every row draws its own lines all around: whichever is the last on a sheet closes the table there. */
function rulesOf(
  cells: readonly Cell[],
  { y, height, isHead }: { readonly y: number; readonly height: number; readonly isHead: boolean },
): readonly PlacedRule[] {
  const right = sheet.left + sheetWidth
  const across = (at: number, thicknessPt: number): PlacedRule => ({
    box: null,
    x1: sheet.left,
    x2: right,
    y1: at,
    y2: at,
    thicknessPt,
  })
  const down = (x: number, thicknessPt: number): PlacedRule => ({
    box: null,
    x1: x,
    x2: x,
    y1: y,
    y2: y + height,
    thicknessPt,
  })
  return [
    across(y, isHead ? thick : thin),
    across(y + height, thin),
    ...cells.map(({ x }, index) => down(x, index === 0 ? thick : thin)),
    down(right, thick),
  ]
}
