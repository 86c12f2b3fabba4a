import type { PageStyle } from '../style/PageStyle'
import type { Rows } from '../units/Rows'
import type { Anchor } from './anchored/Anchor'
import { cutAroundAnchors } from './anchored/cutAroundAnchors'
import { findAnchors } from './anchored/findAnchors'
import { runPacking } from './anchored/RunPacking'
import { fillRooms } from './fillRooms'
import { loadOf, loads } from './loadOf'
import { packItems } from './packItems'
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
}

/** The most anchors that are cut around: their places are bits of a number. */
const mostAnchors = 30
/** How much closer than it asks copy may have to stand around a box that an editor moved. */
const leastLoad = 1.08

/** Lays out a page around what the editor locked in its place; null where nothing is. */
export function searchAround(pieces: readonly Piece[], args: AroundArgs): Around | null {
  const { style, from, to } = args
  const { anchors, free } = findAnchors(pieces, style, { from, to })
  if (anchors.length === 0) return null
  const fixed = anchors.flatMap((anchor) => anchor.fixed ?? [])
  if (free.length === 0 && fixed.length === anchors.length)
    return { pages: [{ spots: fixed, cost: sumOf(anchors) }], leftOut: [] }
  if (anchors.length <= mostAnchors) {
    const pages = cut(anchors, free, args)
    if (pages.length > 0) return { pages, leftOut: [] }
  }
  const others = pieces.filter(({ item }) => fixed.every(({ piece }) => piece.item !== item))
  const { page, leftOut } = fillRooms(others, { ...args, fixed })
  return { pages: [page], leftOut }
}

function cut(
  anchors: readonly Anchor[],
  free: readonly Piece[],
  { style, from, to }: AroundArgs,
): readonly Proposal[] {
  const { columns } = style.grid
  const whole = {
    first: 0,
    last: free.length - 1,
    anchors: 2 ** anchors.length - 1,
    column: 0,
    row: from,
    columns,
    rows: to - from,
  }
  const load = loadOf([...free, ...anchors.map(({ piece }) => piece)], { style, columns, rows: to - from })
  for (const more of loads) {
    const packing = runPacking(packItems(free, style, Math.max(leastLoad, load) * more))
    const pages = cutAroundAnchors(whole, { anchors, packing, style })
    if (pages.length > 0) return pages
  }
  return []
}

function sumOf(anchors: readonly Anchor[]): number {
  return anchors.reduce((sum, { leastCost }) => sum + leastCost, 0)
}
