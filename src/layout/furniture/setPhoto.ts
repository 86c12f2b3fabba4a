import type { Crop } from '../plan/Crop'
import type { PlanPhoto } from '../plan/PlanPhoto'
import { shownRatio } from '../plan/shownRatio'
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
  canvas.images.push({
    box: photo.id,
    x: toPt(x),
    y: toPt(y),
    width: toPt(width),
    height: toPt(height),
    crop: cropTo(width / height, photo),
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

/** The part of a photo that fills a room of a ratio: the middle of what the editor wants shown. */
function cropTo(ratio: number, photo: PlanPhoto): Crop {
  const part = photo.crop ?? { x: 0, y: 0, width: 1, height: 1 }
  const wanted = shownRatio(photo)
  const width = part.width * Math.min(1, ratio / wanted)
  const height = part.height * Math.min(1, wanted / ratio)
  return {
    x: round(part.x + (part.width - width) / 2),
    y: round(part.y + (part.height - height) / 2),
    width: round(width),
    height: round(height),
  }
}

/** Down, so that a part never reaches beyond its photo. */
function round(fraction: number): number {
  return Math.floor(fraction * 1e6) / 1e6
}
