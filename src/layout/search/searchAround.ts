import type { PageStyle } from '../style/PageStyle'
import type { Rows } from '../units/Rows'
import type { Anchor } from './anchored/Anchor'
import { anchorPage } from './anchored/AnchorPage'
import { cutAroundAnchors } from './anchored/cutAroundAnchors'
import { anchorOf, findAnchors } from './anchored/findAnchors'
import { runPacking, type RunPacking } from './anchored/RunPacking'
import { areaRange } from './areaRange'
import { fillRooms } from './fillRooms'
import { flatShapes } from './bands/flatShapes'
import { fromPoints } from './bands/points'
import { openTable } from './bands/openTable'
import { loadOf } from './loadOf'
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
/** How many pages in the making are looked at where few will not do. */
const many = 250

/** One try at a page. */
interface Attempt {
  /** Whether copy may be overset. */
  readonly copy: 'fits' | 'overset'
  /** How many of the smallest items may leave the editor's order and stand anywhere. */
  readonly floating: number
  /** How much more tightly than they ask items are packed. */
  readonly more: number
  /** What a run of items may cost beyond their cheapest shapes. */
  readonly budget?: number
  /** How many pages in the making are kept from one cut to the next. */
  readonly kept: number
  /** What a page may cost beyond its items' cheapest shapes for nothing more to be tried. */
  readonly within?: number
}

/**
 * What is tried one after another until there is a page: first parts that cost little, and none with overset copy.
 *
 * - Most drops leave room enough for a good page, which a look at few pages finds in a fraction of the time.
 */
const attempts: readonly Attempt[] = [
  { copy: 'fits', floating: 0, more: 1, budget: 150, kept: 30, within: 160 },
  { copy: 'fits', floating: 0, more: 1, budget: 150, kept: many },
  { copy: 'fits', floating: 0, more: 1, budget: 600, kept: many },
  { copy: 'fits', floating: 1, more: 1, budget: 300, kept: many },
  { copy: 'overset', floating: 0, more: 1, kept: many },
  { copy: 'overset', floating: 0, more: 1.5, kept: many },
  { copy: 'overset', floating: 0, more: 4, kept: many },
]
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
  const load = loadOf([...free, ...anchors.map(({ piece }) => piece)], { style, columns, rows: to - from })
  const crowding = Math.max(leastLoad, load)
  const bySize = [...free]
    .filter(({ isBand }) => !isBand)
    .sort((one, other) => sizeOf(one, style) - sizeOf(other, style))
  const cheapest = sumOf(anchors) + free.reduce((sum, piece) => sum + cheapestOf(piece, style), 0)
  /** Runs packed for the try before, which the next may look at more widely. */
  let packed: { readonly asks: string; readonly packing: RunPacking } | undefined
  for (const { floating, copy, more, budget, kept, within } of attempts) {
    if (floating > bySize.length) continue
    const afloat = bySize.slice(0, floating)
    const own = [
      ...anchors,
      ...afloat.flatMap((piece) => anchorOf(piece, anywhere, { style, span: { from, to } }) ?? []),
    ]
    const ordered = free.filter((piece) => !afloat.includes(piece))
    const asks = `${floating} ${more} ${budget ?? 'any'}`
    if (packed?.asks !== asks) {
      const table = openTable(ordered, {
        style,
        load: crowding * more,
        ...(budget === undefined ? {} : { budget }),
      })
      packed = { asks, packing: runPacking(table) }
    }
    const page = {
      anchors: own,
      packing: packed.packing,
      style,
      crowding: copy === 'fits' ? 1 : crowding * more,
    }
    const whole = {
      first: 0,
      last: ordered.length - 1,
      anchors: 2 ** own.length - 1,
      column: 0,
      row: from,
      columns,
      rows: to - from,
    }
    const pages = cutAroundAnchors(whole, anchorPage(page), kept)
    const [best] = pages
    if (best !== undefined && best.cost <= cheapest + (within ?? Infinity)) return pages
  }
  return []
}

const anywhere = { column: null, row: null }

function sizeOf(piece: Piece, style: PageStyle): number {
  return areaRange(piece, style).least
}

function cheapestOf(piece: Piece, { grid }: PageStyle): number {
  return fromPoints(flatShapes(piece, grid).cheapest)
}

function sumOf(anchors: readonly Anchor[]): number {
  return anchors.reduce((sum, { leastCost }) => sum + leastCost, 0)
}
