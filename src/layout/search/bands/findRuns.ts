import { intervalRuns } from './intervalRuns'
import { itemGroups } from './itemGroups'
import type { Piece } from '../Piece'
import { orderPrefixes } from './orderPrefixes'
import { prefixRuns } from './prefixRuns'
import type { RunFamily } from './RunFamily'

/** Families that were made before, by the kinds of their items: they depend on nothing else. */
const known = new Map<string, RunFamily>()
const mostKnown = 200

/**
 * The runs of orders in which no prefix has more than so many inversions: pairs of stories of which the later stands in
 * it alone.
 *
 * - With none it is the editor's order; with some, at most 30 items: they are the bits of a number.
 */
export function findRuns(pieces: readonly Piece[], inversions: number): RunFamily {
  const groups = itemGroups(pieces)
  const isBand = pieces.map((piece) => piece.isBand)
  const key = JSON.stringify([groups, isBand, inversions])
  const before = known.get(key)
  if (before !== undefined) return before
  const made =
    inversions === 0
      ? intervalRuns(isBand)
      : prefixRuns(orderPrefixes(groups, pieces.length, inversions), isBand)
  if (known.size >= mostKnown) known.clear()
  known.set(key, made)
  return made
}
