import type { PageReading } from './PageReading'

/** What is wrong with a reading's account of the page: lines that nothing names, lines named twice, lines that are not there. */
export interface LineAccount {
  readonly lost: readonly number[]
  readonly twice: readonly number[]
  readonly unknown: readonly number[]
}

/** Checks that every line with text on it is named exactly once; three empty lists where it is. */
export function checkNothingLost(reading: PageReading): LineAccount {
  const named = namedLines(reading)
  const counts = new Map<number, number>()
  for (const line of named) counts.set(line, (counts.get(line) ?? 0) + 1)
  const printed = reading.source.flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]))
  const known = new Set(printed)
  return {
    lost: printed.filter((line) => !counts.has(line)),
    twice: [...counts].flatMap(([line, count]) => (count > 1 ? [line] : [])),
    unknown: [...counts.keys()].filter((line) => !known.has(line)),
  }
}

function namedLines(reading: PageReading): number[] {
  const { pageFlag, folio, coOrganizers, stories, unresolved } = reading
  const furniture = [pageFlag, folio, coOrganizers].flatMap((part) => part?.lines ?? [])
  const copy = stories.flatMap((story) => [
    ...story.headlineLines,
    ...story.bylineLines,
    ...[...story.body, ...story.captions].flatMap(({ lines }) => lines),
  ])
  return [
    ...reading.discarded,
    ...furniture,
    ...copy,
    ...unresolved.flatMap(({ kind, lines }) => (kind === 'unassigned' ? lines : [])),
  ]
}
