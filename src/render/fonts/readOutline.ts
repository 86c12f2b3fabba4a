import type { Outline, OutlinePoint } from './Outline'

/** The tables that outlines stand in. */
export interface OutlineTables {
  readonly glyf: DataView
  /** Where each glyph begins in `glyf`, and after the last one where it ends. */
  readonly starts: readonly number[]
}

const onCurveBit = 0x01
const repeatBit = 0x08
const axisBits = { x: { short: 0x02, same: 0x10 }, y: { short: 0x04, same: 0x20 } }

/** The outline of a glyph of `glyf`, composites resolved (OpenType, "glyf: glyph data"). */
export function readOutline(tables: OutlineTables, glyph: number): Outline {
  const start = tables.starts[glyph] ?? 0
  const end = tables.starts[glyph + 1] ?? start
  if (end <= start) return []
  const view = new DataView(tables.glyf.buffer, tables.glyf.byteOffset + start, end - start)
  return view.getInt16(0) < 0 ? readComposite(tables, view) : readSimple(view)
}

function readSimple(view: DataView): OutlinePoint[][] {
  const contours = view.getInt16(0)
  const ends = Array.from({ length: contours }, (_, index) => view.getUint16(10 + index * 2))
  const count = (ends.at(-1) ?? -1) + 1
  const { flags, next } = readFlags(view, {
    at: 12 + contours * 2 + view.getUint16(10 + contours * 2),
    count,
  })
  const x = readAxis(view, { at: next, flags, bits: axisBits.x })
  const y = readAxis(view, { at: x.next, flags, bits: axisBits.y })
  const points = flags.map((flag, index) => ({
    x: x.values[index] ?? 0,
    y: y.values[index] ?? 0,
    onCurve: (flag & onCurveBit) !== 0,
  }))
  return ends.map((end, index) => points.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1))
}

function readFlags(view: DataView, from: { at: number; count: number }): { flags: number[]; next: number } {
  const flags: number[] = []
  let at = from.at
  while (flags.length < from.count) {
    const flag = view.getUint8(at++)
    flags.push(flag)
    if ((flag & repeatBit) === 0) continue
    for (let repeats = view.getUint8(at++); repeats > 0; repeats--) flags.push(flag)
  }
  return { flags, next: at }
}

interface AxisReading {
  readonly at: number
  readonly flags: readonly number[]
  readonly bits: { readonly short: number; readonly same: number }
}

/** Coordinates are steps: a byte with its sign in the flag, nothing for no step, or two bytes. */
function readAxis(view: DataView, { at, flags, bits }: AxisReading): { values: number[]; next: number } {
  let value = 0
  let next = at
  const values = flags.map((flag) => {
    const same = (flag & bits.same) !== 0
    if ((flag & bits.short) !== 0) value += same ? view.getUint8(next++) : -view.getUint8(next++)
    else if (!same) {
      value += view.getInt16(next)
      next += 2
    }
    return value
  })
  return { values, next }
}

const wordsBit = 0x01
const offsetsBit = 0x02
const moreBit = 0x20
/** How many numbers of 2.14 follow, by the bit that says so: one scale, one for each axis, a matrix. */
const scales = [
  { bit: 0x08, numbers: 1 },
  { bit: 0x40, numbers: 2 },
  { bit: 0x80, numbers: 4 },
]

function readComposite(tables: OutlineTables, view: DataView): OutlinePoint[][] {
  const contours: OutlinePoint[][] = []
  let at = 10
  for (let flags = moreBit; (flags & moreBit) !== 0;) {
    flags = view.getUint16(at)
    const part = readOutline(tables, view.getUint16(at + 2))
    if ((flags & offsetsBit) === 0)
      throw new Error('expected a part of a glyph to stand at an offset, found one at a point')
    const words = (flags & wordsBit) !== 0
    const dx = words ? view.getInt16(at + 4) : view.getInt8(at + 4)
    const dy = words ? view.getInt16(at + 6) : view.getInt8(at + 5)
    at += words ? 8 : 6
    const count = scales.find(({ bit }) => (flags & bit) !== 0)?.numbers ?? 0
    const numbers = Array.from({ length: count }, (_, index) => view.getInt16(at + index * 2) / 0x4000)
    at += count * 2
    contours.push(...part.map((contour) => contour.map((point) => movePoint(point, { numbers, dx, dy }))))
  }
  return contours
}

function movePoint(
  point: OutlinePoint,
  { numbers, dx, dy }: { numbers: readonly number[]; dx: number; dy: number },
): OutlinePoint {
  const [a = 1, b = a, c = 0, d = 1] = numbers
  const [xx, xy, yx, yy] = numbers.length === 4 ? [a, b, c, d] : [a, 0, 0, b]
  return {
    x: Math.round(point.x * xx + point.y * yx + dx),
    y: Math.round(point.x * xy + point.y * yy + dy),
    onCurve: point.onCurve,
  }
}
