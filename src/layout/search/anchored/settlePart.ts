import type { PageStyle } from '../../style/PageStyle'
import { charsOf } from '../charsOf'
import type { Spot } from '../Proposal'
import type { Anchor } from './Anchor'
import { anchorsIn, type AnchorPage } from './AnchorPage'
import { hasNoRun, type Part } from './Part'
import { whiteCost } from './whiteCost'

/** What a part comes to: its boxes, or what it may cost while it is still to be cut. */
export type Settled =
  | { readonly kind: 'closed'; readonly cost: number; readonly spots: () => readonly Spot[] }
  | { readonly kind: 'open'; readonly cost: number; readonly part: Part }

const nothing: Settled = { kind: 'closed', cost: 0, spots: () => [] }

/** Fills a part that needs no more cuts, and reckons one that does; null where it cannot hold what it has to. */
export function settlePart(part: Part, page: AnchorPage): Settled | null {
  const { style, packing } = page
  if (part.anchors === 0) {
    if (hasNoRun(part)) {
      const cost = whiteCost(part, style)
      return cost === 0 ? nothing : { kind: 'closed', cost, spots: () => [] }
    }
    const filling = packing.fill(part, part.columns, part.rows)
    if (filling === null) return null
    const { cost, rows } = filling
    return { kind: 'closed', cost, spots: () => packing.spots(part, { ...part, rows }) }
  }
  const anchors = anchorsIn(page, part.anchors)
  if (anchors.some((anchor) => !canStandIn(anchor, part))) return null
  if (hasNoRun(part)) {
    const [only] = anchors
    if (anchors.length === 1 && only !== undefined) return standAlone(only, part, style)
    const fixed = anchors.flatMap((anchor) => anchor.fixed ?? [])
    if (fixed.length === anchors.length) {
      const cost = anchors.reduce((sum, { leastCost }) => sum + leastCost, whiteAround(fixed, part, style))
      return { kind: 'closed', cost, spots: () => fixed }
    }
  }
  return { kind: 'open', cost: reckon(part, anchors, page), part }
}

function canStandIn({ column, row, least }: Anchor, part: Part): boolean {
  const right = part.column + part.columns
  const foot = part.row + part.rows
  if (column !== null && (column < part.column || column + least.columns > right)) return false
  if (row !== null && (row < part.row || row + least.rows > foot)) return false
  return least.columns <= part.columns && least.rows <= part.rows
}

/** An anchor that has a part to itself: the shape that leaves the least white for its cost. */
function standAlone({ piece, column, row }: Anchor, part: Part, style: PageStyle): Settled | null {
  const at = { column: column ?? part.column, row: row ?? part.row }
  const right = part.column + part.columns
  const foot = part.row + part.rows
  let best: { readonly spot: Spot; readonly cost: number } | null = null
  for (const own of piece.shapes) {
    for (const shape of own) {
      if (shape === undefined || at.column + shape.columns > right || at.row + shape.rows > foot) continue
      const spot = { ...at, piece, shape }
      const cost = shape.cost + whiteAround([spot], part, style)
      if (best === null || cost < best.cost) best = { spot, cost }
    }
  }
  if (best === null) return null
  const { spot, cost } = best
  return { kind: 'closed', cost, spots: () => [spot] }
}

/** What is left white in a part around boxes; the gap between them is none. */
function whiteAround(spots: readonly Spot[], part: Part, { grid, weights }: PageStyle): number {
  const area = (columns: number, rows: number): number =>
    (charsOf(columns, grid) + grid.gutter) * (rows + grid.gap)
  const covered = spots.reduce((sum, { shape }) => sum + area(shape.columns, shape.rows), 0)
  const white = area(part.columns, part.rows) - covered
  return white <= 0 ? 0 : 15 + white * weights.blankCharacter
}

/** What a part that is still to be cut may cost: its items at their cheapest, and room that is missing or over. */
function reckon(part: Part, anchors: readonly Anchor[], { packing, style }: AnchorPage): number {
  const { grid, weights } = style
  const area = (charsOf(part.columns, grid) + grid.gutter) * (part.rows + grid.gap)
  const run = hasNoRun(part) ? { least: 0, most: 0, cost: 0 } : packing.asks(part)
  const least = anchors.reduce((sum, anchor) => sum + anchor.area.least, run.least)
  const most = anchors.reduce((sum, anchor) => sum + anchor.area.most, run.most)
  const cost = anchors.reduce((sum, anchor) => sum + anchor.leastCost, run.cost)
  const over = Math.max(0, least * tight - area)
  const white = Math.max(0, area - most)
  return cost + over * weights.oversetCharacter + white * weights.blankCharacter
}

/** The share of what items ask for that they may be squeezed into. */
const tight = 0.96
