import type { PlacedLine } from '../../layout/placed/PlacedLine'
import type { Rect } from './Rect'

/** A baseline lies 0.88 em under a cell's top (PlacedLine). */
const ascent = 0.88

/** The room of each cluster of a line on the sheet. */
export function clusterRects({ x, baseline, sizePt, advances, vertical }: PlacedLine): readonly Rect[] {
  let pen = 0
  return advances.map((advance) => {
    const from = (pen * sizePt) / 1000
    const length = (advance * sizePt) / 1000
    pen += advance
    return vertical
      ? { x, y: baseline + from, width: sizePt, height: length }
      : { x: x + from, y: baseline - ascent * sizePt, width: length, height: sizePt }
  })
}
