import type { PageStyle } from '../../style/PageStyle'
import type { Rows } from '../../units/Rows'
import { areaRange } from '../areaRange'
import { flatShapes } from '../bands/flatShapes'
import { openTable } from '../bands/openTable'
import { fromPoints } from '../bands/points'
import { loadOf } from '../loadOf'
import type { Piece } from '../Piece'
import type { Proposal } from '../Proposal'
import type { Anchor } from './Anchor'
import { anchorPage } from './AnchorPage'
import { cutAroundAnchors } from './cutAroundAnchors'
import { anchorOf } from './findAnchors'
import { runPacking, type RunPacking } from './RunPacking'

/** One try at a page. */
interface Attempt {
  /** Whether parts may be smaller than their copy. */
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
  readonly within: number
}

/** Less than any page costs on which copy is overset, or legs are shallow. */
const withoutOverset = 1000
/** How many pages in the making are looked at where few will not do. */
const many = 250

/**
 * What is tried one after another until a page costs little enough: first parts that cost little, and only where there is
 * no page at all such as are smaller than their copy.
 *
 * - Most drops leave room enough for a good page, which a look at few pages finds in a fraction of the time.
 * - Before copy is overset, an item may leave the editor's order.
 */
const attempts: readonly Attempt[] = [
  { copy: 'fits', floating: 0, more: 1, budget: 150, kept: 30, within: 160 },
  { copy: 'fits', floating: 0, more: 1, budget: 150, kept: many, within: withoutOverset },
  { copy: 'fits', floating: 0, more: 1, budget: 600, kept: many, within: withoutOverset },
  { copy: 'fits', floating: 1, more: 1, budget: 300, kept: many, within: withoutOverset },
  { copy: 'overset', floating: 0, more: 1, kept: many, within: Infinity },
  { copy: 'overset', floating: 0, more: 1.5, kept: many, within: Infinity },
  { copy: 'overset', floating: 0, more: 4, kept: many, within: Infinity },
]
/** How much closer than it asks copy may have to stand around a box that an editor moved. */
const leastLoad = 1.08

interface TryArgs {
  readonly style: PageStyle
  readonly from: Rows
  readonly to: Rows
}

/** The best pages around anchors that any attempt finds, the cheapest first. */
export function tryAround(
  anchors: readonly Anchor[],
  free: readonly Piece[],
  args: TryArgs,
): readonly Proposal[] {
  const { style, from, to } = args
  const { columns } = style.grid
  const load = loadOf([...free, ...anchors.map(({ piece }) => piece)], { style, columns, rows: to - from })
  const crowding = Math.max(leastLoad, load)
  const bySize = [...free]
    .filter(({ isBand }) => !isBand)
    .sort((one, other) => sizeOf(one, style) - sizeOf(other, style))
  const cheapest =
    anchors.reduce((sum, { leastCost }) => sum + leastCost, 0) +
    free.reduce((sum, piece) => sum + cheapestOf(piece, style), 0)
  const packingOf = packingsOf(style)
  let best: readonly Proposal[] = []
  for (const attempt of attempts) {
    if (attempt.floating > bySize.length || (attempt.copy === 'overset' && best.length > 0)) continue
    const afloat = bySize.slice(0, attempt.floating)
    const ordered = free.filter((piece) => !afloat.includes(piece))
    const own = [
      ...anchors,
      ...afloat.flatMap((piece) => anchorOf(piece, anywhere, { style, span: { from, to } }) ?? []),
    ]
    const tightness = crowding * attempt.more
    const packing = packingOf(ordered, { load: tightness, budget: attempt.budget })
    const page = { anchors: own, packing, style, crowding: attempt.copy === 'fits' ? 1 : tightness }
    const run = { first: 0, last: ordered.length - 1, anchors: 2 ** own.length - 1 }
    const whole = { ...run, column: 0, row: from, columns, rows: to - from }
    const pages = cutAroundAnchors(whole, anchorPage(page), attempt.kept)
    if ((pages[0]?.cost ?? Infinity) < (best[0]?.cost ?? Infinity)) best = pages
    if ((best[0]?.cost ?? Infinity) <= cheapest + attempt.within) break
  }
  return best
}

interface Packed {
  readonly load: number
  readonly budget: number | undefined
}

/** Packs runs, and keeps those packed for the try before, which the next may look at more widely. */
function packingsOf(style: PageStyle): (pieces: readonly Piece[], asked: Packed) => RunPacking {
  let before: { readonly asks: string; readonly packing: RunPacking } | undefined
  return (pieces, { load, budget }) => {
    const asks = `${pieces.length} ${load} ${budget ?? 'any'}`
    if (before?.asks !== asks) {
      const table = openTable(pieces, { style, load, ...(budget === undefined ? {} : { budget }) })
      before = { asks, packing: runPacking(table) }
    }
    return before.packing
  }
}

const anywhere = { column: null, row: null }

function sizeOf(piece: Piece, style: PageStyle): number {
  return areaRange(piece, style).least
}

function cheapestOf(piece: Piece, { grid }: PageStyle): number {
  return fromPoints(flatShapes(piece, grid).cheapest)
}
