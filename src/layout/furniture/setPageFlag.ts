import type { PlanPageFlag } from '../plan/PlanPageFlag'
import { areaOf } from '../page/areaOf'
import type { Canvas } from '../page/Canvas'
import { thickRule } from '../page/lineWeights'
import { xOf, yOf } from '../page/onGrid'
import type { Spot } from '../search/Proposal'
import type { PageStyle } from '../style/PageStyle'
import { toPt } from '../units/toPt'
import { setWords, wordsInLine } from './setWords'

/** Draws the 版头: the page's own title on a grey ground, its pinyin beside it, a heavy rule above. */
export function setPageFlag(canvas: Canvas, spot: Spot, flag: PlanPageFlag, style: PageStyle): void {
  const area = areaOf(spot, style)
  const { size, pitch } = style.grid
  const x = xOf(area.char, style)
  const y = yOf(area.row, style)
  const width = area.chars * size
  const height = area.rows * pitch
  const box = flag.id
  canvas.frames.push({
    box,
    x: toPt(x),
    y: toPt(y),
    width: toPt(width),
    height: toPt(height),
    thicknessPt: 0,
    tint: 12,
  })
  canvas.rules.push({
    box,
    x1: toPt(x),
    y1: toPt(y),
    x2: toPt(x + width),
    y2: toPt(y),
    thicknessPt: thickRule,
  })
  const sizePt = sizeThatFits(flag.name, Math.floor(width * 0.7), style)
  const top = y + Math.floor((height - sizePt * 1000) / 2)
  const used = setWords(
    canvas,
    {
      box,
      role: 'pageFlag',
      text: flag.name,
      font: 'headlineSerif',
      sizePt,
      x: x + size,
      align: 'left',
      top,
    },
    style,
  )
  if (flag.pinyin === null) return
  const small = Math.max(7, Math.round(sizePt / 3))
  const left = x + size + used + sizePt * 500
  const room = x + width - left
  if (wordsInLine(flag.pinyin, 'label', style).width * small > room) return
  const below = top + (sizePt - small - 2) * 1000
  setWords(
    canvas,
    {
      box,
      role: 'pageFlag',
      text: flag.pinyin,
      font: 'label',
      sizePt: small,
      x: left,
      align: 'left',
      top: below,
    },
    style,
  )
}

function sizeThatFits(name: string, width: number, style: PageStyle): number {
  const natural = wordsInLine(name, 'headlineSerif', style).width
  const most = style.furniture.pageFlagSizePt
  return natural === 0 ? most : Math.max(6, Math.min(most, Math.floor(width / natural)))
}
