import type { PageStyle } from '../../style/PageStyle'
import type { Rows } from '../../units/Rows'
import { chainBands } from './chainBands'
import { findRuns } from './findRuns'
import { flatShapes } from './flatShapes'
import { packItems } from './packItems'
import type { Piece } from '../Piece'
import { toPoints } from './points'
import type { Proposal } from '../Proposal'

export interface BandArgs {
  readonly style: PageStyle
  readonly from: Rows
  readonly to: Rows
  /** How much more there is than the room holds, 1 where all fits. */
  readonly load: number
  /** How far the order may depart from the editor's (`findRuns`). */
  readonly inversions: number
  /** What a page may cost beyond all its items in their cheapest shapes. */
  readonly budget: number
}

/** A page that was found: its items are put in their places when it is looked at. */
export interface FoundPage {
  readonly cost: number
  readonly unpack: () => Proposal['spots']
}

/**
 * The cheapest pages of items in bands from row `from` to row `to`, the best first, by what they may cost: none where all
 * cost more than that, or than the budget.
 *
 * - Valid until the next search: pages are to be unpacked before that.
 */
export function searchBands(
  pieces: readonly Piece[],
  { style, from, to, load, inversions, budget }: BandArgs,
): (within: number) => readonly FoundPage[] {
  const family = findRuns(pieces, inversions)
  const table = packItems(pieces, {
    style,
    family,
    load,
    budget: toPoints(budget),
    rows: to - from,
    fills: true,
  })
  const pagesWithin = chainBands(table, { from, to })
  return (within) => pagesWithin(Math.min(toPoints(within), table.budget))
}

/** What items cost in their cheapest shapes: the least that a page of them costs. */
export function leastCost(pieces: readonly Piece[], { grid }: PageStyle): number {
  return pieces.reduce((sum, piece) => sum + flatShapes(piece, grid).cheapest, 0) / 10
}
