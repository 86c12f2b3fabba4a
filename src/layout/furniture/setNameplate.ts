import type { Canvas } from '../page/Canvas'
import { thickRule, thinRule } from '../page/lineWeights'
import { xOf, yOf } from '../page/onGrid'
import type { PlanNameplate } from '../plan/PlanNameplate'
import { charsOf } from '../search/charsOf'
import type { PageStyle } from '../style/PageStyle'
import { toPt } from '../units/toPt'
import type { Millipoint } from '../units/Millipoint'
import { formatDate } from './formatDate'
import { nameplateId, type Room } from './nameplateRoom'
import { openTitle } from './openTitle'
import { setDay } from './setDay'
import { setOrganisations } from './setOrganisations'
import { particularLines, setParticulars, type ParticularLines } from './setParticulars'
import { setWords, wordsInLine } from './setWords'

/** The name is larger than any headline that may stand on the page, by so much at the least. */
const overHeadlines = 4
/** How much of the room over the particulars the name fills, with and without its pinyin. */
const mostHeight = { plain: 0.86, withPinyin: 0.7 }

/**
 * Draws the 报头 at the head of a front page: the name in the middle, the organisations at its left, the day at its right,
 * the particulars under them between two rules.
 *
 * - Where a long name would come out smaller than a headline, the rooms beside it are given up and what stands in them
 *   goes down among the particulars: the regulations want the name larger than all else on the page.
 */
export function setNameplate(canvas: Canvas, nameplate: PlanNameplate, style: PageStyle): void {
  const { grid, furniture, ladder } = style
  const left = xOf(0, style)
  const width = charsOf(grid.columns, grid) * grid.size
  const height = furniture.nameplateRows * grid.pitch
  const top = yOf(0, style)
  const largest = Math.max(...ladder.flatMap(({ sizesPt }) => sizesPt))
  for (const beside of [true, false]) {
    const { middle, particulars } = divide(nameplate, { beside, width, style })
    const plan = particularLines(particulars, { width, style })
    const upper = { left, top, width, height: height - plan.height }
    const sizePt = nameSize(nameplate, { width: middle, height: upper.height }, style)
    if (beside && sizePt < largest + overHeadlines) continue
    setName(canvas, { nameplate, sizePt, room: upper }, style)
    if (beside) setBeside(canvas, nameplate, upper, style)
    setRulesAround(canvas, { ...upper, plan })
    setParticulars(
      canvas,
      { box: nameplateId, particulars, plan, left, width, top: top + upper.height },
      style,
    )
    return
  }
}

/** The width of the rooms beside the name: a basic column, with the gutter to the name. */
function sideWidth({ grid }: PageStyle): Millipoint {
  return (grid.charactersPerColumn + 2 * grid.gutter) * grid.size
}

function divide(
  { date, dayNotes = [], organisations = [], particulars }: PlanNameplate,
  {
    beside,
    width,
    style,
  }: { readonly beside: boolean; readonly width: Millipoint; readonly style: PageStyle },
): { readonly middle: Millipoint; readonly particulars: readonly string[] } {
  const isDated = date !== null && date !== undefined
  const hasSides = isDated || organisations.length > 0
  if (beside) return { middle: hasSides ? width - 2 * sideWidth(style) : width, particulars }
  const day = isDated ? [formatDate(date), ...dayNotes] : dayNotes
  return { middle: width, particulars: [...day, ...particulars, ...organisations] }
}

function setBeside(canvas: Canvas, nameplate: PlanNameplate, upper: Room, style: PageStyle): void {
  const { date, dayNotes = [], organisations = [] } = nameplate
  const { size } = style.grid
  const width = sideWidth(style) - 2 * size
  const right = upper.left + upper.width - width
  if (organisations.length > 0) {
    setOrganisations(canvas, { organisations, room: { ...upper, width } }, style)
    rule(canvas, { ...between(upper), x: upper.left + width + size })
  }
  if (date === null || date === undefined) return
  setDay(canvas, { date, dayNotes, room: { ...upper, left: right, width } }, style)
  rule(canvas, { ...between(upper), x: right - size })
}

/** A rule beside the name stands clear of the page's edge and of the particulars. */
function between({ top, height }: Room): { readonly from: Millipoint; readonly to: Millipoint } {
  return { from: top + Math.floor(height * 0.12), to: top + Math.floor(height * 0.88) }
}

function rule(
  canvas: Canvas,
  at: { readonly x: Millipoint; readonly from: Millipoint; readonly to: Millipoint },
): void {
  canvas.rules.push({
    box: nameplateId,
    x1: toPt(at.x),
    y1: toPt(at.from),
    x2: toPt(at.x),
    y2: toPt(at.to),
    thicknessPt: thinRule,
  })
}

function hasPinyin({ pinyin }: PlanNameplate): boolean {
  return pinyin !== null && pinyin !== undefined && pinyin !== ''
}

function nameSize(nameplate: PlanNameplate, room: Pick<Room, 'width' | 'height'>, style: PageStyle): number {
  const { name } = nameplate
  const natural = wordsInLine(name, 'headlineSerif', style).width + ([...name].length - 1) * openTitle(name)
  const share = hasPinyin(nameplate) ? mostHeight.withPinyin : mostHeight.plain
  const byHeight = Math.floor((room.height * share) / 1000)
  const byWidth = Math.floor((room.width * 0.96) / Math.max(1, natural))
  return Math.max(6, Math.min(style.furniture.nameplateSizePt, byHeight, byWidth))
}

function setName(
  canvas: Canvas,
  {
    nameplate,
    sizePt,
    room,
  }: { readonly nameplate: PlanNameplate; readonly sizePt: number; readonly room: Room },
  style: PageStyle,
): void {
  const { name, pinyin, notice } = nameplate
  const middle = room.left + Math.floor(room.width / 2)
  const words = { box: nameplateId, role: 'folio' as const, align: 'centre' as const, x: middle }
  const small = Math.max(6, Math.round(sizePt / 7))
  const under = hasPinyin(nameplate) ? small * 1900 : 0
  const top = room.top + Math.max(0, Math.floor((room.height - sizePt * 1000 - under) * 0.5))
  const letterSpace = openTitle(name)
  const width = setWords(
    canvas,
    { ...words, text: name, font: 'headlineSerif', sizePt, top, letterSpace },
    style,
  )
  const pinyinTop = top + sizePt * 1000 + small * 700
  setWords(
    canvas,
    { ...words, text: pinyin ?? '', font: 'label', sizePt: small, top: pinyinTop, letterSpace: 180 },
    style,
  )
  const beside = { x: middle + Math.floor(width / 2) + small * 700, align: 'left' as const }
  setWords(
    canvas,
    { ...words, ...beside, text: notice ?? '', font: 'strong', sizePt: small + 4, top: top + sizePt * 100 },
    style,
  )
}

function setRulesAround(
  canvas: Canvas,
  { left, top, width, height, plan }: Room & { readonly plan: ParticularLines },
): void {
  const rows = [
    [top + height, thickRule],
    [top + height + plan.height, thinRule],
  ] as const
  for (const [y, thicknessPt] of plan.height === 0 ? rows.slice(0, 1) : rows) {
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
