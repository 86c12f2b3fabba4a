import type { PlanFolio } from '../plan/PlanFolio'
import type { Canvas } from '../page/Canvas'
import { thickRule, thinRule } from '../page/lineWeights'
import { xOf } from '../page/onGrid'
import { charsOf } from '../search/charsOf'
import type { PageStyle } from '../style/PageStyle'
import type { Millipoint } from '../units/Millipoint'
import { toPt } from '../units/toPt'
import { fittingSize } from './fittingSize'
import { formatDate } from './formatDate'
import { openTitle } from './openTitle'
import { setWords, wordsInLine, type Words } from './setWords'

/** The id that stands for a box on lines outside the type area. */
const box = 'folio'
/** The shares of the width that the newspaper's name and date, the title, and the editors may take. */
const shares = { left: 0.3, middle: 0.3, right: 0.34 }

/** A line of the folio without what all of them share. */
type FolioWords = Omit<Words, 'box' | 'role'>

/**
 * Draws the 报眉 above the type area: 版次, the newspaper's name over the date and weekday, the page's title in the middle,
 * the editors at the right under the newspaper's contacts, and the 眉线 under all. A front page has none: it carries the
 * 报头.
 */
export function setFolio(canvas: Canvas, folio: PlanFolio, style: PageStyle): void {
  const { grid, origin } = style
  const left = xOf(0, style)
  const width = charsOf(grid.columns, grid) * grid.size
  const line = origin.y - grid.pitch
  rule(canvas, { left, width, y: line, thicknessPt: thickRule })
  rule(canvas, { left, width, y: line + 2500, thicknessPt: thinRule })
  const bottom = line - 5000
  const write = (words: FolioWords): Millipoint => setWords(canvas, { ...words, box, role: 'folio' }, style)
  setLeft(folio, { left, width, bottom, write, style })
  setTitle(folio.title, { left, width, bottom, write, style })
  setRight(folio, { left, width, bottom, write, style })
}

interface FolioRoom {
  readonly left: Millipoint
  readonly width: Millipoint
  readonly bottom: Millipoint
  readonly write: (words: FolioWords) => Millipoint
  readonly style: PageStyle
}

function setLeft(
  { pageNumber, newspaper, date }: PlanFolio,
  { left, width, bottom, write, style }: FolioRoom,
): void {
  const small = style.furniture.folioSizePt
  const large = Math.round(small * 2.4)
  const number = String(pageNumber).padStart(2, '0')
  const figures = write({
    text: number,
    font: 'headlineSans',
    sizePt: large,
    x: left,
    align: 'left',
    top: bottom - large * 960,
  })
  const afterNumber = left + figures + small * 150
  const mark = write({
    text: '版',
    font: 'label',
    sizePt: small,
    x: afterNumber,
    align: 'left',
    top: bottom - small * 1000,
  })
  const x = afterNumber + mark + small * 800
  const room = left + Math.floor(width * shares.left) - x
  const nameSize = fittingSize(newspaper, 'headlineSerif', { most: small + 3, width: room, style })
  const dateSize = fittingSize(formatDate(date), 'label', { most: small - 1.5, width: room, style })
  const dateTop = bottom - dateSize * 1000
  write({ text: formatDate(date), font: 'label', sizePt: dateSize, x, align: 'left', top: dateTop })
  const top = dateTop - (nameSize + 1.5) * 1000
  write({ text: newspaper, font: 'headlineSerif', sizePt: nameSize, x, align: 'left', top })
}

function setTitle(title: string, { left, width, bottom, write, style }: FolioRoom): void {
  const letterSpace = openTitle(title)
  const natural = wordsInLine(title, 'headlineSerif', style).width + ([...title].length - 1) * letterSpace
  const most = Math.round(style.furniture.folioSizePt * 2.2)
  const sizePt = Math.min(
    most,
    Math.max(1, Math.floor((width * shares.middle * 10) / Math.max(1, natural)) / 10),
  )
  write({
    text: title,
    font: 'headlineSerif',
    sizePt,
    x: left + Math.floor(width / 2),
    align: 'centre',
    top: bottom - sizePt * 980,
    letterSpace,
  })
}

function setRight(
  { editors, contacts = [] }: PlanFolio,
  { left, width, bottom, write, style }: FolioRoom,
): void {
  const most = style.furniture.folioSizePt - 1.5
  const room = Math.floor(width * shares.right)
  const named = editors.map(({ role, name }) => `${role}\u3000${name}`).join('\u3000\u3000')
  let foot = bottom
  for (const text of [named, contacts.join('\u3000\u3000')]) {
    if (text === '') continue
    const sizePt = fittingSize(text, 'label', { most, width: room, style })
    write({ text, font: 'label', sizePt, x: left + width, align: 'right', top: foot - sizePt * 1000 })
    foot -= (sizePt + 3.5) * 1000
  }
}

function rule(
  canvas: Canvas,
  {
    left,
    width,
    y,
    thicknessPt,
  }: {
    readonly left: Millipoint
    readonly width: Millipoint
    readonly y: Millipoint
    readonly thicknessPt: number
  },
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
