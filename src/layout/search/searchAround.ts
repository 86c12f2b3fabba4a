import type { PageStyle } from '../style/PageStyle'
import type { Rows } from '../units/Rows'
import type { Anchor } from './anchored/Anchor'
import { findAnchors } from './anchored/findAnchors'
import { tryAround } from './anchored/tryAround'
import { fillRooms } from './fillRooms'
import { hasLockedBox } from './hasLockedBox'
import type { Piece } from './Piece'
import type { Proposal } from './Proposal'

/** Pages around the places that the editor locked, and the ids of items for which there was no room. */
export interface Around {
  readonly pages: readonly Proposal[]
  readonly leftOut: readonly string[]
}

interface AroundArgs {
  readonly style: PageStyle
  readonly from: Rows
  readonly to: Rows
  /** The same items with nothing locked, and the best page of them; null where it has no room for all. */
  readonly bare: readonly Piece[]
  readonly unlocked: Proposal | null
}

/** The most anchors that are cut around: their places are bits of a number. */
const mostAnchors = 30

/**
 * Lays out a page around what the editor locked in its place; null where nothing is.
 *
 * - Locks that leave no room for an item give way until there is room for all: as many are kept as may be, in the order
 *   of their items. On a page that cannot hold its items anyhow, all are kept.
 */
export function searchAround(pieces: readonly Piece[], args: AroundArgs): Around | null {
  const locked = pieces.filter(hasLockedBox)
  const all = placeAround(pieces, locked, args)
  if (all === null || all.leftOut.length === 0 || args.unlocked === null) return all
  const bareById = new Map(args.bare.map((piece) => [piece.item.id, piece]))
  let kept: Around = { pages: [args.unlocked], leftOut: [] }
  let [least, most] = [0, locked.length - 1]
  while (least < most) {
    const count = Math.ceil((least + most) / 2)
    const loose = new Set(locked.slice(count))
    const some = pieces.map((piece) => (loose.has(piece) ? (bareById.get(piece.item.id) ?? piece) : piece))
    const around = placeAround(some, locked.slice(0, count), args)
    if (around?.leftOut.length === 0) [kept, least] = [around, count]
    else most = count - 1
  }
  return kept
}

/** A page on which these items stand where they are locked, the others anywhere. */
function placeAround(
  pieces: readonly Piece[],
  locked: readonly Piece[],
  { style, from, to }: AroundArgs,
): Around | null {
  const { anchors, free } = findAnchors(pieces, { locked, style, span: { from, to } })
  if (anchors.length === 0) return null
  const fixed = anchors.flatMap((anchor) => anchor.fixed ?? [])
  if (free.length === 0 && fixed.length === anchors.length)
    return { pages: [{ spots: fixed, cost: sumOf(anchors) }], leftOut: [] }
  if (anchors.length <= mostAnchors) {
    const pages = tryAround(anchors, free, { style, from, to })
    if (pages.length > 0) return { pages, leftOut: [] }
  }
  const others = pieces.filter(({ item }) => fixed.every(({ piece }) => piece.item !== item))
  const { page, leftOut } = fillRooms(others, { style, from, to, fixed })
  return { pages: [page], leftOut }
}

function sumOf(anchors: readonly Anchor[]): number {
  return anchors.reduce((sum, { leastCost }) => sum + leastCost, 0)
}
