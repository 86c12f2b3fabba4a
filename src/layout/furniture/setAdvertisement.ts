import { areaOf } from '../page/areaOf'
import type { Canvas } from '../page/Canvas'
import { frameThickness } from '../page/lineWeights'
import { xOf, yOf } from '../page/onGrid'
import type { Spot } from '../search/Proposal'
import type { PageStyle } from '../style/PageStyle'
import { toPt } from '../units/toPt'
import { setWords } from './setWords'

/** What every advertisement carries in print (《广告法》 article 14). */
const mark = '广告'

/** Draws an advertisement's room and its mark. */
export function setAdvertisement(canvas: Canvas, spot: Spot, box: string, style: PageStyle): void {
  const area = areaOf(spot, style)
  const { size, pitch } = style.grid
  const x = xOf(area.char, style)
  const y = yOf(area.row, style)
  const width = area.chars * size
  const rectangle = { x: toPt(x), y: toPt(y), width: toPt(width), height: toPt(area.rows * pitch) }
  canvas.frames.push({ box, ...rectangle, thicknessPt: frameThickness, tint: 0 })
  const sizePt = style.furniture.captionSizePt
  const right = x + width - Math.floor(size / 2)
  setWords(
    canvas,
    {
      box,
      role: 'caption',
      text: mark,
      font: 'label',
      sizePt,
      x: right,
      align: 'right',
      top: y + Math.floor(pitch / 4),
    },
    style,
  )
}
