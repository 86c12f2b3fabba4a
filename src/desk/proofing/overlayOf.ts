import { signPath } from '../../makeup/proof/signPath'
import { proofSigns } from '../../review/proof/proofSigns'
import type { MarkedPage } from '../../runtime'
import type { PlacedMark } from './MarkLayer'
import { roundLooks } from './roundLooks'

type Overlay = MarkedPage['overlay']

/** Marks as they are drawn over the printed proof: what the screen shows, with whole lines for the numbers' grounds. */
export function overlayOf(marks: readonly PlacedMark[]): Overlay {
  const shown = marks.flatMap(({ mark, rects }) => {
    const [first] = rects
    return first === undefined
      ? []
      : [{ mark, rects, x: Math.max(4, first.x - 2), y: Math.max(4, first.y - 3) }]
  })
  return {
    strokes: shown.flatMap(({ mark, rects, x, y }) => {
      const { color, dash, corners } = roundLooks[mark.round]
      const ink = { color: inkOf(color), dash: dash === 'none' ? [] : dash.split(' ').map(Number) }
      const sign = { ...ink, path: signPath(proofSigns[mark.sign].shape, rects), width: 1.1 }
      return [sign, { ...ink, path: grounds[corners](x, y), width: 0.1, dash: [], filled: true }]
    }),
    numerals: shown.map(({ mark, x, y }) => ({ text: String(mark.number), x, y, sizePt: 7.5 })),
  }
}

function inkOf(color: string): readonly [number, number, number] {
  const part = (at: number) => parseInt(color.slice(at, at + 2), 16) / 255
  return [part(1), part(3), part(5)]
}

const r = 5.5
const k = r * 0.55
const grounds = {
  circle: (x: number, y: number) =>
    `M${x - r} ${y}C${x - r} ${y - k} ${x - k} ${y - r} ${x} ${y - r}C${x + k} ${y - r} ${x + r} ${y - k} ${x + r} ${y}` +
    `C${x + r} ${y + k} ${x + k} ${y + r} ${x} ${y + r}C${x - k} ${y + r} ${x - r} ${y + k} ${x - r} ${y}Z`,
  square: (x: number, y: number) =>
    `M${x - r} ${y - r}L${x + r} ${y - r}L${x + r} ${y + r}L${x - r} ${y + r}Z`,
  diamond: (x: number, y: number) =>
    `M${x} ${y - r * 1.3}L${x + r * 1.3} ${y}L${x} ${y + r * 1.3}L${x - r * 1.3} ${y}Z`,
} as const
