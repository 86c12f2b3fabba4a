import type { PlacedLine } from '../../layout/placed/PlacedLine'
import type { PlacedFrame } from '../../layout/placed/PlacedFrame'
import type { PlacedRule } from '../../layout/placed/PlacedRule'
import type { FormPart, FormText } from './FormDocument'
import { looks } from './looks'
import { linesOf, setText } from './setText'
import { sealPiece } from './sealPiece'
import { sheet, sheetWidth } from './sheet'
import { tablePieces } from './tablePieces'

/** What stands on one sheet or on the next, never on both. */
export interface FormPiece {
  readonly heightPt: number
  /** Whether it may not be the last of a sheet: a heading goes with what it heads. */
  readonly keepsWithNext: boolean
  /** What is drawn above it again where it begins a sheet. */
  readonly repeats?: FormPiece
  readonly draw: (at: { readonly y: number; readonly box: string }) => Drawn
}

export interface Drawn {
  readonly lines: readonly PlacedLine[]
  readonly rules: readonly PlacedRule[]
  readonly frames?: readonly PlacedFrame[]
}

/** A part of a form as pieces. */
export function piecesOf(part: FormPart): readonly FormPiece[] {
  switch (part.kind) {
    case 'text':
      return [textPiece(part)]
    case 'table':
      return tablePieces(part)
    case 'seal':
      return [sealPiece(part)]
    case 'space':
      return [{ heightPt: part.heightPt, keepsWithNext: false, draw: () => ({ lines: [], rules: [] }) }]
  }
}

function textPiece({ text, look }: FormText): FormPiece {
  const { afterPt, ...setting } = looks[look]
  return {
    heightPt: linesOf(text, setting, sheetWidth) * setting.leadingPt + afterPt,
    keepsWithNext: look === 'heading' || look === 'title' || look === 'name',
    draw: ({ y, box }) => ({
      lines: setText(text, setting, { x: sheet.left, y, width: sheetWidth, box, paragraph: 0 }),
      rules: look === 'name' ? doubleRule(y + setting.leadingPt + 3) : [],
    }),
  }
}

/** The rule of two strengths under the name of whoever writes: 文武线. */
function doubleRule(y: number): readonly PlacedRule[] {
  const across = { box: null, x1: sheet.left, x2: sheet.left + sheetWidth }
  return [
    { ...across, y1: y, y2: y, thicknessPt: 1.6 },
    { ...across, y1: y + 2.4, y2: y + 2.4, thicknessPt: 0.4 },
  ]
}
