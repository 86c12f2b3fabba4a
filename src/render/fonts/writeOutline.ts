import { joinBytes } from './joinBytes'
import type { Outline, OutlinePoint } from './Outline'
import { pack } from './pack'

const bits = { onCurve: 0x01, shortX: 0x02, shortY: 0x04, repeat: 0x08, positiveX: 0x10, positiveY: 0x20 }

/** An outline as an entry of `glyf`: a simple glyph without instructions; nothing for a space. */
export function writeOutline(outline: Outline): Uint8Array {
  const points = outline.flat()
  if (points.length === 0) return new Uint8Array(0)
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const head = pack('hhhhh', [
    outline.length,
    Math.min(...xs),
    Math.min(...ys),
    Math.max(...xs),
    Math.max(...ys),
  ])
  let last = -1
  const ends = outline.map((contour) => (last += contour.length))
  const steps = points.map((point, index) => stepTo(point, points[index - 1]))
  return joinBytes([
    head,
    pack('H'.repeat(ends.length), ends),
    pack('H', [0]),
    packFlags(steps.map(({ flag }) => flag)),
    joinBytes(steps.map(({ dx }) => stepBytes(dx))),
    joinBytes(steps.map(({ dy }) => stepBytes(dy))),
  ])
}

/** A flag that stands more than twice in a row is written once, with how often it comes again. */
function packFlags(flags: readonly number[]): Uint8Array {
  const packed: number[] = []
  for (let at = 0; at < flags.length;) {
    const flag = flags[at] ?? 0
    let again = 0
    while (again < 255 && flags[at + again + 1] === flag) again++
    if (again > 1) packed.push(flag | bits.repeat, again)
    else packed.push(...flags.slice(at, at + again + 1))
    at += again + 1
  }
  return Uint8Array.from(packed)
}

/** Zero takes a flag and no byte; up to 255 a byte with its sign in the flag. */
function stepTo(
  point: OutlinePoint,
  before: OutlinePoint | undefined,
): { flag: number; dx: number; dy: number } {
  const dx = point.x - (before?.x ?? 0)
  const dy = point.y - (before?.y ?? 0)
  let flag = point.onCurve ? bits.onCurve : 0
  if (dx !== 0 && Math.abs(dx) < 256) flag |= bits.shortX
  if (dy !== 0 && Math.abs(dy) < 256) flag |= bits.shortY
  if (dx === 0 || (dx > 0 && dx < 256)) flag |= bits.positiveX
  if (dy === 0 || (dy > 0 && dy < 256)) flag |= bits.positiveY
  return { flag, dx, dy }
}

function stepBytes(step: number): Uint8Array {
  if (step === 0) return new Uint8Array(0)
  return Math.abs(step) < 256 ? pack('B', [Math.abs(step)]) : pack('h', [step])
}
