import type { PagePlan } from '../plan/PagePlan'
import type { PageStyle } from '../style/PageStyle'
import type { Rows } from '../units/Rows'
import { loadOf, loads } from './loadOf'
import { lockPiece } from './lockPiece'
import { makePieces } from './makePieces'
import { orderItems } from './orderItems'
import type { Piece } from './Piece'
import { placeAtBottom } from './placeAtBottom'
import type { Proposal, Spot } from './Proposal'
import { searchLocked } from './searchLocked'
import { searchRounds } from './bands/searchRounds'
import type { StoryCopy } from './StoryCopy'
import { rememberUnlocked } from './unlockedPage'
import { weighPage, type WeighedProposal } from './weighPage'
import { withFewerLocks } from './withFewerLocks'

/** What the search found: pages, the best first, and the ids of items for which there was no room. */
export interface Found {
  readonly proposals: readonly Proposal[]
  readonly leftOut: readonly string[]
}

interface SearchArgs {
  readonly copies: ReadonlyMap<string, StoryCopy>
  readonly style: PageStyle
  /** The rows that the 报头 takes. */
  readonly topRows: Rows
  /** How many pages are wanted to choose from: the best is the same however many. */
  readonly wanted?: number
}

/** Finds places for everything on a page; where there is no room for all, the last in the editor's order go without. */
export function searchPage(plan: PagePlan, { copies, style, topRows, wanted = 1 }: SearchArgs): Found {
  const { flowing, atBottom } = orderItems(plan, style)
  const bottom = placeAtBottom(makePieces(atBottom, copies, style), topRows, style)
  const bare = makePieces(flowing, copies, style)
  const all = bare.map((piece) => lockPiece(piece, copies.get(piece.item.id), style))
  let pieces: readonly Piece[] = all.filter(hasShape)
  const leftOut = [...bottom.leftOut, ...idsOf(all.filter((piece) => !hasShape(piece)))]
  const room = { style, from: topRows, to: bottom.row }
  const weigh = ({ spots, cost }: Proposal): WeighedProposal =>
    weighPage({ spots: [...inOrder(spots, all), ...bottom.spots], cost }, { style, copies, topRow: topRows })

  const anchored = searchLocked(pieces, { ...room, bare: bare.filter(hasShape), wanted, weigh })
  if (anchored !== null) return { ...anchored, leftOut: [...leftOut, ...anchored.leftOut] }
  const goneWithout: string[] = []
  while (pieces.length > 0) {
    const columns = style.grid.columns
    const load = loadOf(pieces, { style, columns, rows: bottom.row - topRows })
    for (const more of loads) {
      const proposals = searchRounds(pieces, { ...room, wanted, load: Math.max(1, load) * more, weigh })
      if (more === 1 && wanted === 1) rememberUnlocked(pieces, room, proposals[0] ?? null)
      if (proposals.length > 0) return { proposals, leftOut: [...goneWithout, ...leftOut] }
    }
    const looser = withFewerLocks(pieces, bare)
    if (looser === null) goneWithout.unshift(...idsOf(pieces.slice(-1)))
    pieces = looser ?? pieces.slice(0, -1)
  }
  return { proposals: [{ spots: bottom.spots, cost: 0 }], leftOut: [...goneWithout, ...leftOut] }
}

function hasShape({ shapes }: Piece): boolean {
  return shapes.some((row) => row.some((shape) => shape !== undefined))
}

function idsOf(pieces: readonly Piece[]): readonly string[] {
  return pieces.map(({ item }) => item.id)
}

/** Boxes in the order of their items: that of reading. */
function inOrder(spots: readonly Spot[], pieces: readonly Piece[]): readonly Spot[] {
  const places = new Map(pieces.map(({ item }, place) => [item.id, place]))
  const placeOf = ({ piece }: Spot): number => places.get(piece.item.id) ?? 0
  return [...spots].sort((one, other) => placeOf(one) - placeOf(other))
}
