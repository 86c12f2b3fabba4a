import { countWording } from './countWording'
import type { CopyUnit } from './CopyUnit'
import { findLines } from './findLines'
import { findStories } from './findStories'
import { findUnassigned } from './findUnassigned'
import { findUnits } from './findUnits'
import type { PageReading } from './PageReading'
import { readCoOrganizers, readStrips } from './readCoOrganizers'
import { readFolio } from './readFolio'
import { readPageFlag } from './readPageFlag'
import { readStory } from './readStory'
import type { SourceLine } from './SourceLine'
import { splitLines } from './splitLines'

/**
 * Reads the text of one scanned or copied newspaper page (docs/contracts/intake.md). First what belongs to the page
 * (folio, 协办单位 strip, page flag), then the stories; whatever is left is named as unassigned. Never throws on any text.
 */
export function readPage(text: string): PageReading {
  const source = splitLines(text)
  const lines = findLines(source)
  const folio = readFolio(lines)
  const withoutFolio = leaveOut(lines, folio?.lines)
  const coOrganizers = readCoOrganizers(withoutFolio)
  const otherStrips = readStrips(leaveOut(withoutFolio, coOrganizers?.lines)).flatMap((strip) => strip.lines)
  const withoutStrip = leaveOut(withoutFolio, [...(coOrganizers?.lines ?? []), ...otherStrips])
  const pageFlag = readPageFlag(withoutStrip, folio?.lines ?? [])
  const { units, setting } = findUnits(leaveOut(withoutStrip, pageFlag?.lines))
  const found = findStories(units, setting)
  const wording = countWording(source)
  const read = found.stories.map((story) => readStory(story, setting, wording))
  const stories = read.map(({ story }) => story)
  const unresolved = [
    ...read.flatMap((story) => story.unresolved),
    ...findUnassigned([...found.stray, ...strayLines(withoutFolio, otherStrips)], stories),
  ]
  return {
    pageFlag,
    folio,
    stories,
    coOrganizers,
    unresolved: unresolved.sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0)),
    discarded: [],
    source,
  }
}

function leaveOut<T extends { readonly number: number }>(
  lines: readonly T[],
  numbers: readonly number[] = [],
): T[] {
  const out = new Set(numbers)
  return lines.filter((line) => !out.has(line.number))
}

function strayLines(lines: readonly SourceLine[], numbers: readonly number[]): CopyUnit[] {
  const strays = new Set(numbers)
  return lines.flatMap(({ number, text, isIndented, blanksBefore }) =>
    strays.has(number) ? [{ kind: 'text', text, lines: [number], isIndented, blanksBefore }] : [],
  )
}
