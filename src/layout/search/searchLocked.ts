import type { PageStyle } from '../style/PageStyle'
import type { Rows } from '../units/Rows'
import { searchRounds } from './bands/searchRounds'
import { hasLockedPlace } from './hasLockedPlace'
import { keepsLock } from './keepsLock'
import { loadOf } from './loadOf'
import type { Piece } from './Piece'
import type { Proposal } from './Proposal'
import { searchAround } from './searchAround'
import { recallUnlocked, rememberUnlocked } from './unlockedPage'
import type { WeighedProposal } from './weighPage'
import { withBetterLines } from './withBetterLines'

interface LockedArgs {
  readonly style: PageStyle
  readonly from: Rows
  readonly to: Rows
  /** The same items with nothing locked. */
  readonly bare: readonly Piece[]
  readonly wanted: number
  readonly weigh: (page: Proposal) => WeighedProposal
}

/**
 * Pages of items of which some are locked in their places, the best first; null where none is, or none can be kept.
 *
 * - Where the best page without any lock has them there already, it stays: locking a story where it is moves nothing.
 */
export function searchLocked(
  pieces: readonly Piece[],
  args: LockedArgs,
): { readonly proposals: readonly WeighedProposal[]; readonly leftOut: readonly string[] } | null {
  if (!pieces.some(hasLockedPlace)) return null
  const unlocked = searchUnlocked(pieces, args)
  const kept = unlocked?.spots.every(keepsLock) === true ? [args.weigh(unlocked)] : []
  if (kept.length > 0 && args.wanted === 1) return { proposals: kept, leftOut: [] }
  const around = searchAround(pieces, { ...args, unlocked })
  if (around === null) return kept.length > 0 ? { proposals: kept, leftOut: [] } : null
  if (kept.length > 0 && around.leftOut.length > 0) return { proposals: kept, leftOut: [] }
  return { proposals: [...kept, ...weighWhileBetter(around.pages, args)], leftOut: around.leftOut }
}

/** Weighs pages, the cheapest first, while they can be better than the best: weighing makes none cheaper. */
function weighWhileBetter(
  pages: readonly Proposal[],
  { wanted, weigh }: Pick<LockedArgs, 'wanted' | 'weigh'>,
): readonly WeighedProposal[] {
  const weighed: { readonly page: Proposal; readonly own: WeighedProposal }[] = []
  let best = Infinity
  for (const page of pages) {
    if (wanted <= 1 && page.cost >= best) break
    const own = weigh(page)
    weighed.push({ page, own })
    best = Math.min(best, own.cost)
  }
  return weighed
    .sort((one, other) => one.own.cost - other.own.cost)
    .map(({ page, own }, i) => (i === 0 ? withBetterLines(page, { first: own, weigh }) : own))
}

/** The best page that there is without locks, before it was weighed as a whole; its spots are those of the pieces given. */
function searchUnlocked(
  pieces: readonly Piece[],
  { style, from, to, bare, weigh }: LockedArgs,
): Proposal | null {
  let best = recallUnlocked(bare, { from, to })
  if (best === undefined) {
    const load = Math.max(1, loadOf(bare, { style, columns: style.grid.columns, rows: to - from }))
    best = searchRounds(bare, { style, from, to, load, wanted: 1, weigh })[0] ?? null
    rememberUnlocked(bare, { from, to }, best)
  }
  if (best === null) return null
  const byId = new Map(pieces.map((piece) => [piece.item.id, piece]))
  const spots = best.spots.flatMap((spot) => {
    const piece = byId.get(spot.piece.item.id)
    return piece === undefined ? [] : [{ ...spot, piece }]
  })
  return { spots, cost: best.cost - best.broken * style.weights.brokenRule }
}
