import type { PairCounts } from './pairCountsOf'
import { pairCountsOf } from './pairCountsOf'
import { similarity } from './similarity'

const alike = 0.4 // of two versions of one paragraph; unrelated Chinese paragraphs share less than 0.15
const mostCells = 40_000

/**
 * Which text of `after` is a changed version of which of `before`, without crossing: [before, after] pairs of places
 * for which the sum of what they have in common is greatest.
 */
export function pairInOrder(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  if (before.length === 0 || after.length === 0) return []
  if (before.length * after.length > mostCells) return []
  const others = after.map(pairCountsOf)
  const gain = before.map(pairCountsOf).map((one) => others.map((other) => gainOf(one, other)))
  const best = bestFrom(gain, before.length, after.length)
  const pairs: (readonly [number, number])[] = []
  let row = 0
  let column = 0
  while (row < before.length && column < after.length) {
    const here = best[row]?.[column] ?? 0
    const own = gain[row]?.[column] ?? 0
    if (own > 0 && here === own + (best[row + 1]?.[column + 1] ?? 0)) {
      pairs.push([row, column])
      row += 1
      column += 1
    } else if (here === (best[row + 1]?.[column] ?? 0)) row += 1
    else column += 1
  }
  return pairs
}

function gainOf(one: PairCounts, other: PairCounts): number {
  const share = similarity(one, other, alike)
  return share < alike ? 0 : share
}

function bestFrom(gain: readonly (readonly number[])[], rows: number, columns: number): number[][] {
  const best = Array.from({ length: rows + 1 }, () => Array.from({ length: columns + 1 }, () => 0))
  for (let row = rows - 1; row >= 0; row -= 1) {
    const line = best[row]
    for (let column = columns - 1; line && column >= 0; column -= 1) {
      const own = gain[row]?.[column] ?? 0
      const paired = own > 0 ? own + (best[row + 1]?.[column + 1] ?? 0) : 0
      line[column] = Math.max(paired, best[row + 1]?.[column] ?? 0, line[column + 1] ?? 0)
    }
  }
  return best
}
