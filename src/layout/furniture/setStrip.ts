import type { PlanCoOrganizers } from '../plan/PlanCoOrganizers'
import { areaOf } from '../page/areaOf'
import type { Canvas } from '../page/Canvas'
import { frameThickness } from '../page/lineWeights'
import { xOf, yOf } from '../page/onGrid'
import type { Spot } from '../search/Proposal'
import type { PageStyle } from '../style/PageStyle'
import { toPt } from '../units/toPt'
import { setWords } from './setWords'
import { stripGrid } from './stripGrid'

/** Draws the 协办单位 strip: its label with the note in brackets, and the names row by row. */
export function setStrip(canvas: Canvas, spot: Spot, strip: PlanCoOrganizers, style: PageStyle): void {
  const area = areaOf(spot, style)
  const { size, pitch } = style.grid
  const { columns, lines, sizePt } = stripGrid(strip, style)
  const x = xOf(area.char, style)
  const y = yOf(area.row, style)
  const width = area.chars * size
  const height = area.rows * pitch
  const box = strip.id
  canvas.frames.push({
    box,
    x: toPt(x),
    y: toPt(y),
    width: toPt(width),
    height: toPt(height),
    thicknessPt: frameThickness,
    tint: 0,
  })
  const label = strip.note === null || strip.note === '' ? strip.label : `${strip.label}（${strip.note}）`
  const middle = x + Math.floor(width / 2)
  const bodySize = size / 1000
  setWords(
    canvas,
    {
      box,
      role: 'coOrganizer',
      text: label,
      font: 'strong',
      sizePt: bodySize,
      x: middle,
      align: 'centre',
      top: y + Math.floor(pitch * 0.6),
    },
    style,
  )
  const cell = Math.floor((width - 2 * size) / columns)
  const step = lines === 0 ? 0 : Math.floor((height - pitch * 2.2) / lines)
  strip.names.forEach((text, i) => {
    const column = i % columns
    const top =
      y + Math.floor(pitch * 1.9) + Math.floor(i / columns) * step + Math.floor((step - sizePt * 1000) / 2)
    const centre = x + size + column * cell + Math.floor(cell / 2)
    setWords(
      canvas,
      { box, role: 'coOrganizer', text, font: 'body', sizePt, x: centre, align: 'centre', top },
      style,
    )
  })
}
