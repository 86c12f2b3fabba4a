import type { PlanNameplate } from '../plan/PlanNameplate'
import { charsOf } from '../search/charsOf'
import type { Canvas } from '../page/Canvas'
import { thickRule, thinRule } from '../page/lineWeights'
import { xOf, yOf } from '../page/onGrid'
import type { PageStyle } from '../style/PageStyle'
import { toPt } from '../units/toPt'
import { setWords, wordsInLine } from './setWords'

/** The id of the 报头's box. */
export const nameplateId = 'nameplate'

/** Draws the 报头 at the head of a front page: the newspaper's name, and its particulars on one line between two rules. */
export function setNameplate(canvas: Canvas, nameplate: PlanNameplate, style: PageStyle): void {
  const { grid, furniture } = style
  const left = xOf(0, style)
  const width = charsOf(grid.columns, grid) * grid.size
  const height = furniture.nameplateRows * grid.pitch
  const top = yOf(0, style)
  const middle = left + Math.floor(width / 2)
  const natural = Math.max(1, wordsInLine(nameplate.name, 'headlineSerif', style).width)
  const sizePt = Math.max(6, Math.min(furniture.nameplateSizePt, Math.floor((width * 0.9) / natural)))
  const lineTop = top + height - 2 * grid.pitch
  const words = { box: nameplateId, role: 'folio' as const, align: 'centre' as const, x: middle }
  const nameTop = top + Math.floor((height - 2 * grid.pitch - sizePt * 1000) / 2)
  setWords(canvas, { ...words, text: nameplate.name, font: 'headlineSerif', sizePt, top: nameTop }, style)
  const particulars = nameplate.particulars.join('\u3000')
  const full = Math.max(1, wordsInLine(particulars, 'label', style).width)
  const small = Math.max(1, Math.min(furniture.folioSizePt - 1, Math.floor((width / full) * 10) / 10))
  const particularsTop = lineTop + Math.floor((grid.pitch * 1.5 - small * 1000) / 2)
  setWords(canvas, { ...words, text: particulars, font: 'label', sizePt: small, top: particularsTop }, style)
  for (const [y, thicknessPt] of [
    [lineTop, thickRule],
    [lineTop + Math.floor(grid.pitch * 1.5), thinRule],
  ] as const) {
    canvas.rules.push({
      box: nameplateId,
      x1: toPt(left),
      y1: toPt(y),
      x2: toPt(left + width),
      y2: toPt(y),
      thicknessPt,
    })
  }
}
