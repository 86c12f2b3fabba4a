import type { PlanFolio } from '../plan/PlanFolio'
import type { Canvas } from '../page/Canvas'
import { thickRule, thinRule } from '../page/lineWeights'
import { xOf } from '../page/onGrid'
import { charsOf } from '../search/charsOf'
import type { PageStyle } from '../style/PageStyle'
import { toPt } from '../units/toPt'
import { formatDate } from './formatDate'
import { setWords, wordsInLine } from './setWords'

/** The id that stands for a box on lines outside the type area. */
const box = 'folio'

/**
 * Draws the 报眉 above the type area: 版次 and the newspaper's name, the date, the page's title in the middle, the editors
 * at the right, and the 眉线 under all. A front page has none: it carries the 报头.
 */
export function setFolio(canvas: Canvas, folio: PlanFolio, style: PageStyle): void {
  const { grid, origin, furniture } = style
  const left = xOf(0, style)
  const width = charsOf(grid.columns, grid) * grid.size
  const line = origin.y - grid.pitch
  rule(canvas, { left, width, y: line, thicknessPt: thickRule })
  rule(canvas, { left, width, y: line + 2500, thicknessPt: thinRule })
  const small = furniture.folioSizePt
  const large = small * 2
  const bottom = line - 5000
  const words = { box, role: 'folio' as const }
  const number = String(folio.pageNumber).padStart(2, '0')
  const numberWidth = setWords(
    canvas,
    {
      ...words,
      text: number,
      font: 'headlineSans',
      sizePt: large,
      x: left,
      align: 'left',
      top: bottom - large * 1000,
    },
    style,
  )
  const dateLeft = left + numberWidth + small * 600
  const mark = { ...words, align: 'left' as const, x: dateLeft }
  const nameSize = fitting(folio.newspaper, 'headlineSerif', { most: small + 2, width: width * 0.3 }, style)
  setWords(
    canvas,
    {
      ...mark,
      text: folio.newspaper,
      font: 'headlineSerif',
      sizePt: nameSize,
      top: bottom - (small * 2 + 3) * 1000,
    },
    style,
  )
  const date = formatDate(folio.date)
  setWords(
    canvas,
    { ...mark, text: date, font: 'label', sizePt: small - 2, top: bottom - (small - 2) * 1000 },
    style,
  )
  const titleSize = fitting(folio.title, 'headlineSerif', { most: large, width: width * 0.35 }, style)
  setWords(
    canvas,
    {
      ...words,
      text: folio.title,
      font: 'headlineSerif',
      sizePt: titleSize,
      x: left + Math.floor(width / 2),
      align: 'centre',
      top: bottom - titleSize * 1000,
    },
    style,
  )
  const editors = folio.editors.map(({ role, name }) => `${role}\u3000${name}`).join('\u3000')
  const editorSize = fitting(editors, 'label', { most: small - 2, width: width * 0.3 }, style)
  setWords(
    canvas,
    {
      ...words,
      text: editors,
      font: 'label',
      sizePt: editorSize,
      x: left + width,
      align: 'right',
      top: bottom - editorSize * 1000,
    },
    style,
  )
}

function rule(
  canvas: Canvas,
  {
    left,
    width,
    y,
    thicknessPt,
  }: { readonly left: number; readonly width: number; readonly y: number; readonly thicknessPt: number },
): void {
  canvas.rules.push({
    box: null,
    x1: toPt(left),
    y1: toPt(y),
    x2: toPt(left + width),
    y2: toPt(y),
    thicknessPt,
  })
}

/** The largest size, to a tenth of a point, at which words fit a width. */
function fitting(
  text: string,
  font: 'headlineSerif' | 'label',
  { most, width }: { readonly most: number; readonly width: number },
  style: PageStyle,
): number {
  const natural = wordsInLine(text, font, style).width
  return natural === 0 ? most : Math.min(most, Math.max(1, Math.floor((width / natural) * 10) / 10))
}
