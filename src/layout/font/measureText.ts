import type { MeasuredFace } from '../style/MeasuredFace'
import type { MilliEm } from '../units/MilliEm'
import { notoAdvances } from './notoAdvances'

/** Below this code point nothing stands on the square of a Han character, unless the font says so. */
const firstSquare = 0x2e80
/** What a character takes that the fonts do not have and that is no square. */
const unknownWidth: MilliEm = 600
/** Blocks beyond it that are not square: Tibetan is below, these are Hangul jamo extensions, Arabic forms, halfwidth forms. */
const narrowBlocks: readonly (readonly [number, number])[] = [
  [0xa4d0, 0xabff],
  [0xd7b0, 0xf8ff],
  [0xfb00, 0xfe0f],
  [0xfe50, 0xfeff],
  [0xff61, 0xffdf],
  [0x10000, 0x1afff],
]

const widthsByFace = new Map(Object.entries(notoAdvances).map(([face, runs]) => [face, readRuns(runs)]))

/** How wide a text is in a font's own advances, without kerning. The same on every machine: it reads tables, not fonts. */
export function measureText(text: string, face: MeasuredFace): MilliEm {
  const widths = widthsOf(face)
  let sum = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    sum += isWithoutWidth(code) ? 0 : (widths?.get(code) ?? squareOrUnknown(code))
  }
  return sum
}

/** Whether the widths of a face are known. */
export function isMeasured(face: MeasuredFace): boolean {
  return face.advances !== undefined || widthsByFace.has(`${face.family} ${face.weight}`)
}

const ownWidths = new WeakMap<MeasuredFace, ReadonlyMap<number, MilliEm>>()

function widthsOf(face: MeasuredFace): ReadonlyMap<number, MilliEm> | undefined {
  if (face.advances === undefined) return widthsByFace.get(`${face.family} ${face.weight}`)
  const known = ownWidths.get(face)
  if (known !== undefined) return known
  const widths = readRuns(face.advances)
  ownWidths.set(face, widths)
  return widths
}

function squareOrUnknown(code: number): MilliEm {
  if (code < firstSquare) return unknownWidth
  return narrowBlocks.some(([first, last]) => code >= first && code <= last) ? unknownWidth : 1000
}

/** Controls, joiners, variation selectors and marks above or below a letter take no room of their own. */
function isWithoutWidth(code: number): boolean {
  if (code < 0x300) return code < 0x20 || (code >= 0x7f && code <= 0x9f) || code === 0xad
  if (code >= 0x3400 && code <= 0x9fff) return false
  return /^[\p{M}\p{Cf}]$/u.test(String.fromCodePoint(code))
}

function readRuns(runs: string): ReadonlyMap<number, MilliEm> {
  const widths = new Map<number, MilliEm>()
  for (const run of runs.split(' ')) {
    const [first, list] = run.split(':')
    list?.split(',').forEach((width, i) => widths.set(Number(first) + i, Number(width)))
  }
  return widths
}
