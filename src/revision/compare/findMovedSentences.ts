import { diffArrays } from 'diff'
import type { Row } from './Row'
import type { Segment } from './Segment'
import { splitSentences } from './splitSentences'

const shortest = 6 // characters: a sentence of fewer says the same by chance

/** The two sides of a row in segments, with the sentences that moved named by their moves. */
export interface SegmentedRow {
  readonly before: readonly Segment[]
  readonly after: readonly Segment[]
}

interface Loose {
  readonly row: Row
  readonly at: number
  readonly text: string
}

/**
 * Finds the sentences that left one place and stand, word for word, in another; `firstMove` is the first number free.
 * Only rows with words that differ are to be asked about.
 */
export function findMovedSentences(rows: readonly Row[], firstMove: number): ReadonlyMap<Row, SegmentedRow> {
  const sides = rows.map((row) => ({
    row,
    before: splitSentences(row.before?.text ?? ''),
    after: splitSentences(row.after?.text ?? ''),
  }))
  const [gone, come]: [Loose[], Loose[]] = [[], []]
  for (const side of sides) {
    const loose = looseSentences(side)
    gone.push(...loose.gone)
    come.push(...loose.come)
  }
  const moves = { before: new Map<string, number>(), after: new Map<string, number>() }
  const keys = new Map(rows.map((row, place) => [row, place]))
  const keyOf = ({ row, at }: Loose) => `${keys.get(row) ?? -1} ${at}`
  let next = firstMove
  for (const sentence of gone) {
    const place = come.findIndex(({ text }) => text === sentence.text)
    const [target] = place < 0 ? [] : come.splice(place, 1)
    if (!target) continue
    moves.before.set(keyOf(sentence), next)
    moves.after.set(keyOf(target), next)
    next += 1
  }
  const segments = (row: Row, texts: readonly string[], side: 'before' | 'after') =>
    texts.map((text, at) => ({ text, move: moves[side].get(keyOf({ row, at, text })) ?? null }))
  return new Map(
    sides.map(({ row, before, after }) => [
      row,
      { before: segments(row, before, 'before'), after: segments(row, after, 'after') },
    ]),
  )
}

/** The sentences of a row that are not in its other side in the same order. */
function looseSentences({
  row,
  before,
  after,
}: {
  readonly row: Row
  readonly before: readonly string[]
  readonly after: readonly string[]
}) {
  const [gone, come]: [Loose[], Loose[]] = [[], []]
  let [oldAt, newAt] = [0, 0]
  for (const { value, added, removed } of diffArrays([...before], [...after])) {
    for (const text of value) {
      const isLong = Array.from(text).length >= shortest
      if (removed && isLong) gone.push({ row, at: oldAt, text })
      if (added && isLong) come.push({ row, at: newAt, text })
      if (!added) oldAt += 1
      if (!removed) newAt += 1
    }
  }
  return { gone, come }
}
