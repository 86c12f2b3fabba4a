import type { PageStyle } from '../style/PageStyle'
import type { Rows } from '../units/Rows'
import { searchRounds } from './bands/searchRounds'
import { keepsLock } from './keepsLock'
import { loadOf } from './loadOf'
import type { Piece } from './Piece'
import type { Proposal } from './Proposal'
import { searchAround } from './searchAround'
import type { WeighedProposal } from './weighPage'

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
 * Pages of items of which some are locked in their places, the best first; null where none is.
 *
 * - Where the best page without any lock has them there already, it stays: locking a story where it is moves nothing.
 */
export function searchLocked(
  pieces: readonly Piece[],
  args: LockedArgs,
): { readonly proposals: readonly WeighedProposal[]; readonly leftOut: readonly string[] } | null {
  if (!pieces.some(hasLockedPlace)) return null
  const unlocked = pieces.every(hasLockedPlace) ? [] : searchUnlocked(pieces, args)
  const kept = unlocked.filter(({ spots }) => spots.every(keepsLock))
  if (kept.length > 0) return { proposals: kept, leftOut: [] }
  const around = searchAround(pieces, args)
  if (around === null) return null
  return { proposals: weighWhileBetter(around.pages, args), leftOut: around.leftOut }
}

/** Weighs pages, the cheapest first, while they can be better than the best: weighing makes none cheaper. */
function weighWhileBetter(
  pages: readonly Proposal[],
  { wanted, weigh }: Pick<LockedArgs, 'wanted' | 'weigh'>,
): readonly WeighedProposal[] {
  const weighed: WeighedProposal[] = []
  let best = Infinity
  for (const page of pages) {
    if (wanted <= 1 && page.cost >= best) break
    const own = weigh(page)
    weighed.push(own)
    best = Math.min(best, own.cost)
  }
  return weighed.sort((one, other) => one.cost - other.cost)
}

function hasLockedPlace({ item }: Piece): boolean {
  const lock = item.kind === 'article' || item.kind === 'photo' ? item.lock : undefined
  return lock?.column !== undefined || lock?.row !== undefined
}

/** The best page of items as they were before, by the shapes of the first: the same for every step of a drag. */
const before = new WeakMap<Piece['shapes'], Before>()

interface Before {
  readonly shapes: readonly Piece['shapes'][]
  readonly from: Rows
  readonly to: Rows
  readonly best: WeighedProposal | null
}

/** The best page that there is without locks, its spots those of the pieces given. */
function searchUnlocked(
  pieces: readonly Piece[],
  { style, from, to, bare, wanted, weigh }: LockedArgs,
): readonly WeighedProposal[] {
  const [first] = bare
  if (first === undefined) return []
  const known = before.get(first.shapes)
  const isSame =
    known?.from === from &&
    known.to === to &&
    known.shapes.length === bare.length &&
    known.shapes.every((shapes, i) => shapes === bare[i]?.shapes)
  let best = isSame ? known.best : null
  if (!isSame) {
    const load = Math.max(1, loadOf(bare, { style, columns: style.grid.columns, rows: to - from }))
    best = searchRounds(bare, { style, from, to, load, wanted, weigh })[0] ?? null
    before.set(first.shapes, { shapes: bare.map(({ shapes }) => shapes), from, to, best })
  }
  if (best === null) return []
  const byId = new Map(pieces.map((piece) => [piece.item.id, piece]))
  const spots = best.spots.flatMap((spot) => {
    const piece = byId.get(spot.piece.item.id)
    return piece === undefined ? [] : [{ ...spot, piece }]
  })
  return [{ ...best, spots }]
}
