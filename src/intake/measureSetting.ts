import { patterns } from './patterns'
import type { SourceLine } from './SourceLine'
import { widthOf } from './widthOf'

/** How the copy was set. `width` is that of the column where every printed line is a line of the file, else null. */
export interface Setting {
  readonly width: number | null
  readonly hasIndents: boolean
  readonly usualBlanks: number
}

const narrowest = 8
const widest = 48
const fewestLines = 5

/** Measures a page: are lines hard-wrapped, are paragraphs indented, how many empty lines stand between pieces. */
export function measureSetting(lines: readonly SourceLine[]): Setting {
  const indented = lines.filter((line) => line.isIndented).length
  const blanks = lines
    .slice(1)
    .map((line) => line.blanksBefore)
    .sort((a, b) => a - b)
  return {
    width: columnWidth(lines),
    hasIndents: indented >= 3 || (indented >= 2 && lines.length < 12),
    usualBlanks: blanks[Math.floor(blanks.length / 2)] ?? 0,
  }
}

/** The width that most lines share, give or take a hanging mark, where enough of them break inside a sentence. */
function columnWidth(lines: readonly SourceLine[]): number | null {
  const followed = lines.filter(
    (line, at) => lines[at + 1]?.blanksBefore === 0 && line.number + 1 === lines[at + 1]?.number,
  )
  const broken = followed
    .filter(({ text }) => !patterns.sentenceEnd.test(text))
    .map(({ text }) => Math.round(widthOf(text)))
  const counts = new Map<number, number>()
  for (const width of broken)
    if (width >= narrowest && width <= widest) counts.set(width, (counts.get(width) ?? 0) + 1)
  let best: { width: number; count: number } | null = null
  for (const width of counts.keys()) {
    const count = [-2, -1, 0, 1].reduce((sum, step) => sum + (counts.get(width + step) ?? 0), 0)
    const isBetter = best === null || count > best.count || (count === best.count && width > best.width)
    if (isBetter) best = { width, count }
  }
  if (best === null || best.count < fewestLines) return null
  const isShared = best.count >= broken.length * 0.3 && best.count >= followed.length * 0.2
  const beyond = lines.filter((line) => widthOf(line.text) > (best?.width ?? 0) + 4).length
  return isShared && beyond <= lines.length * 0.1 ? best.width : null
}
