import type { Rect } from './Rect'

type Draw = (first: Rect, last: Rect, all: readonly Rect[]) => string

/**
 * The stroke of a 校对符号 over what it is put on, as an SVG path of M, L, C and Z with absolute points: what the screen
 * and the printed proof both draw. A shape that is not known is a frame.
 */
export function signPath(shape: string, rects: readonly Rect[]): string {
  const [first] = rects
  const last = rects.at(-1)
  if (first === undefined || last === undefined) return ''
  return (strokes[shape] ?? frames)(first, last, rects)
}

const n = (value: number): string => String(Math.round(value * 100) / 100)
const M = (x: number, y: number) => `M${n(x)} ${n(y)}`
const L = (x: number, y: number) => `L${n(x)} ${n(y)}`
const C = (...points: readonly number[]) => `C${points.map(n).join(' ')}`
const line = (x1: number, y1: number, x2: number, y2: number) => M(x1, y1) + L(x2, y2)

const right = ({ x, width }: Rect) => x + width
const foot = ({ y, height }: Rect) => y + height
const middle = ({ y, height }: Rect) => y + height / 2
const centre = ({ x, width }: Rect) => x + width / 2

const frame = ({ x, y, width, height }: Rect) =>
  M(x - 1, y - 1) +
  L(x + width + 1, y - 1) +
  L(x + width + 1, y + height + 1) +
  L(x - 1, y + height + 1) +
  'Z'
const frames: Draw = (_first, _last, all) => all.map(frame).join('')

function ring({ x, y, width, height }: Rect): string {
  const [cx, cy, rx, ry] = [x + width / 2, y + height / 2, width / 2 + 2, height / 2 + 1.5]
  const k = 0.55
  return (
    M(cx - rx, cy) +
    C(cx - rx, cy - ry * k, cx - rx * k, cy - ry, cx, cy - ry) +
    C(cx + rx * k, cy - ry, cx + rx, cy - ry * k, cx + rx, cy) +
    C(cx + rx, cy + ry * k, cx + rx * k, cy + ry, cx, cy + ry) +
    C(cx - rx * k, cy + ry, cx - rx, cy + ry * k, cx - rx, cy) +
    'Z'
  )
}
const rings: Draw = (_first, _last, all) => all.map(ring).join('')

/** The tail of 删除: a loop upwards from where the stroke ends. */
const loop = (x: number, y: number, size: number) =>
  M(x, y) +
  C(x + size, y, x + size * 1.2, y - size, x + size * 0.5, y - size) +
  C(x, y - size, x, y - size * 0.3, x + size * 0.9, y - size * 0.4)

/** A chevron that points right (`to` 1) or left (-1). */
const chevron = (x: number, y: number, size: number, to: number) =>
  M(x - to * size, y - size) + L(x, y) + L(x - to * size, y + size)
const downwards = (x: number, y: number, size: number, to: number) =>
  M(x - size, y - to * size) + L(x, y) + L(x + size, y - to * size)

const strokes: Readonly<Record<string, Draw>> = {
  ring: rings,
  frame: frames,
  strike: (_first, last, all) =>
    all.map((rect) => line(rect.x, middle(rect), right(rect), middle(rect))).join('') +
    loop(right(last), middle(last), Math.min(8, last.height)),
  caret: (_first, last) =>
    M(right(last) - 3, foot(last) + 4) +
    L(right(last), foot(last) - 3) +
    L(right(last) + 3, foot(last) + 4) +
    line(right(last), foot(last) - 3, right(last), last.y),
  script: (first, last, all) => rings(first, last, all) + downwards(right(last) + 4, last.y, 3, -1),
  turn: (first, last, all) =>
    rings(first, last, all) +
    M(right(last) + 2, middle(last)) +
    C(right(last) + 8, middle(last), right(last) + 8, last.y - 4, right(last) + 2, last.y - 4) +
    chevron(right(last) + 2, last.y - 4, 2, -1),
  swap: (first, last) => {
    const half = centre({ ...first, width: right(last) - first.x })
    return (
      M(first.x, foot(first) + 1) +
      L(half, foot(first) + 1) +
      L(half, last.y - 1) +
      L(right(last), last.y - 1)
    )
  },
  arrow: (first, last, all) =>
    frames(first, last, all) +
    line(right(last) + 1, middle(last), right(last) + 14, middle(last)) +
    chevron(right(last) + 14, middle(last), 3, 1),
  join: (first, last) =>
    M(right(last), foot(last)) +
    C(right(last) + 10, foot(last) + 6, first.x - 10, foot(last) + 2, first.x, foot(last) + 9),
  paragraph: (first) =>
    M(first.x - 1, first.y - 2) +
    L(first.x - 1, foot(first) + 2) +
    L(first.x - 7, foot(first) + 2) +
    downwards(first.x - 7, foot(first) + 5, 3, 1) +
    line(first.x - 7, foot(first) + 2, first.x - 7, foot(first) + 5),
  shiftVertical: (first, last) =>
    line(first.x, first.y - 2, right(first), first.y - 2) +
    line(first.x, foot(last) + 2, right(last), foot(last) + 2) +
    line(centre(first), first.y - 2, centre(first), first.y - 10) +
    downwards(centre(first), first.y - 10, 2.5, -1),
  shiftHorizontal: (first, last) =>
    line(first.x - 2, first.y, first.x - 2, foot(last)) +
    line(right(last) + 2, first.y, right(last) + 2, foot(last)) +
    line(right(last) + 2, middle(last), right(last) + 10, middle(last)) +
    chevron(right(last) + 10, middle(last), 2.5, 1),
  align: (first, last) =>
    line(first.x - 2, first.y - 3, first.x - 2, foot(last) + 3) +
    line(first.x - 4, first.y - 3, first.x - 4, foot(last) + 3),
  stepped: (_first, _last, all) =>
    all.map((rect) => M(rect.x - 3, rect.y) + L(rect.x - 3, foot(rect)) + L(rect.x + 4, foot(rect))).join(''),
  wider: (first, last) =>
    line(right(last), first.y - 3, right(last), foot(last)) +
    M(right(last) - 4, first.y - 6) +
    L(right(last), first.y - 2) +
    L(right(last) + 4, first.y - 6),
  narrower: (first, last) =>
    line(right(last), first.y - 1, right(last), foot(last) + 1) +
    M(right(last) - 4, first.y - 1) +
    L(right(last), first.y - 5) +
    L(right(last) + 4, first.y - 1),
  gap: (_first, last) =>
    line(right(last) - 2, last.y - 2, right(last) - 2, foot(last) + 2) +
    line(right(last) + 2, last.y - 2, right(last) + 2, foot(last) + 2) +
    line(right(last) - 5, middle(last), right(last) + 5, middle(last)),
  split: (_first, last) => line(right(last), last.y - 5, right(last), foot(last) + 5),
  keep: (_first, _last, all) =>
    all
      .map(
        (rect) =>
          M(centre(rect) - 3, foot(rect) + 6) +
          L(centre(rect), foot(rect) + 1) +
          L(centre(rect) + 3, foot(rect) + 6) +
          'Z',
      )
      .join(''),
  same: (first, last, all) =>
    rings(first, last, all) +
    line(first.x, foot(last) + 3, right(last), foot(last) + 3) +
    line(first.x, foot(last) + 5, right(last), foot(last) + 5),
}
