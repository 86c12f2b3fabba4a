import type { PlanPhoto } from '../plan/PlanPhoto'
import { areaOf } from '../page/areaOf'
import type { Canvas } from '../page/Canvas'
import { ascent, xOf, yOf } from '../page/onGrid'
import { placeLine } from '../page/placeLine'
import type { Spot } from '../search/Proposal'
import type { PageStyle } from '../style/PageStyle'
import { toPt } from '../units/toPt'
import { captionLines } from './captionLines'

/** Draws a photo's room with its caption under it; what does not fit the room is cut away on both sides alike. */
export function setPhoto(canvas: Canvas, spot: Spot, photo: PlanPhoto, style: PageStyle): void {
  const area = areaOf(spot, style)
  const { size, pitch } = style.grid
  const width = area.chars * size
  const lines = captionLines(photo, width, style)
  const below = lines.length === 0 ? 0 : lines.length * pitch + Math.floor(pitch / 4)
  const height = Math.max(pitch, area.rows * pitch - below)
  const x = xOf(area.char, style)
  const y = yOf(area.row, style)
  const shown = width / height
  const crop =
    shown > photo.aspectRatio
      ? { width: 1, height: round(photo.aspectRatio / shown) }
      : { width: round(shown / photo.aspectRatio), height: 1 }
  canvas.images.push({
    box: photo.id,
    x: toPt(x),
    y: toPt(y),
    width: toPt(width),
    height: toPt(height),
    crop: { x: round((1 - crop.width) / 2), y: round((1 - crop.height) / 2), ...crop },
  })
  const { captionSizePt } = style.furniture
  lines.forEach((line, i) => {
    const top = y + height + Math.floor(pitch / 4) + i * pitch
    const free = width - line.width * captionSizePt
    canvas.lines.push(
      placeLine({
        ...line,
        box: photo.id,
        role: 'caption',
        font: 'label',
        sizePt: captionSizePt,
        x: x + (lines.length === 1 ? Math.floor(free / 2) : 0),
        baseline: top + Math.floor((pitch - captionSizePt * 1000) / 2) + captionSizePt * ascent,
        lastOfParagraph: i === lines.length - 1,
      }),
    )
  })
}

function round(fraction: number): number {
  return Math.round(fraction * 1e6) / 1e6
}
