import type { Lock } from '../../plan/Lock'
import type { PageStyle } from '../../style/PageStyle'
import type { Columns } from '../../units/Columns'
import type { Rows } from '../../units/Rows'
import { areaRange } from '../areaRange'
import type { Piece } from '../Piece'
import type { Spot } from '../Proposal'
import type { Shape } from '../Shape'
import type { Anchor } from './Anchor'

/** The rows that items may stand in. */
interface Span {
  readonly from: Rows
  readonly to: Rows
}

interface FindArgs {
  /** The items whose locks are to be kept. */
  readonly locked: readonly Piece[]
  readonly style: PageStyle
  readonly span: Span
}

/**
 * Parts the items whose place is known from those that are still to be placed; none is known where no lock can be kept.
 *
 * - What is pinned to the top or the foot of the page comes first: no lock takes its place.
 * - A lock off the page, or over one of an earlier item, or so near that copy would be overset, is not kept: its item is
 *   placed as if it had none.
 * - A photo without a place of its own goes along with its story: as an anchor that may stand anywhere.
 */
export function findAnchors(
  pieces: readonly Piece[],
  { locked, style, span }: FindArgs,
): { readonly anchors: readonly Anchor[]; readonly free: readonly Piece[] } {
  const anchors: Anchor[] = [...pinnedAnchors(pieces, style, span)]
  const pinned = anchors.length
  for (const piece of locked) {
    const { column = null, row = null } = lockOf(piece) ?? {}
    if (column === null && row === null) continue
    const anchor = anchorOf(piece, { column, row }, { style, span })
    if (anchor !== null && anchors.every((other) => canBothStand(anchor, other, style))) anchors.push(anchor)
  }
  if (anchors.length === pinned) return { anchors: [], free: pieces }
  const stories = new Set(anchors.map(({ piece }) => piece.item.id))
  for (const piece of pieces) {
    const { item } = piece
    if (item.kind !== 'photo' || item.article === null || !stories.has(item.article)) continue
    if (anchors.some((anchor) => anchor.piece.item === item)) continue
    const anchor = anchorOf(piece, { column: null, row: null }, { style, span })
    if (anchor !== null) anchors.push(anchor)
  }
  const taken = new Set(anchors.map(({ piece }) => piece.item))
  return { anchors, free: pieces.filter(({ item }) => !taken.has(item)) }
}

/** Advertisements and strips pinned to the top or the foot: bands one under another, others on its edge. */
function pinnedAnchors(pieces: readonly Piece[], style: PageStyle, span: Span): readonly Anchor[] {
  const anchors: Anchor[] = []
  let top = span.from
  for (const piece of pieces) {
    const pin = 'pin' in piece.item ? piece.item.pin : undefined
    const rows = piece.shapes.flat().find((shape) => shape !== undefined)?.rows ?? 0
    if (pin === undefined) continue
    const row = pin === 'top' ? top : span.to - rows
    const anchor = anchorOf(piece, { column: piece.isBand ? 0 : null, row }, { style, span })
    if (anchor === null) continue
    anchors.push(anchor)
    if (pin === 'top' && piece.isBand) top += rows + style.grid.gap
  }
  return anchors
}

/** The lock of an item that can have one. */
function lockOf({ item }: Piece): Lock | undefined {
  return item.kind === 'article' || item.kind === 'photo' ? item.lock : undefined
}

/** An item as an anchor; one without column and row may stand anywhere. Null where the page has no room for it. */
export function anchorOf(
  piece: Piece,
  { column, row }: { readonly column: Columns | null; readonly row: Rows | null },
  { style, span }: { readonly style: PageStyle; readonly span: Span },
): Anchor | null {
  const { grid } = style
  if (row !== null && row < span.from) return null
  const most = { columns: grid.columns - (column ?? 0), rows: span.to - (row ?? span.from) }
  const fitting = piece.shapes.map((own, columns) =>
    columns > most.columns ? [] : own.filter((_, rows) => rows <= most.rows),
  )
  const shapes = fitting.flatMap((own) => own.filter((shape) => shape !== undefined))
  const [only] = shapes
  if (only === undefined) return null
  const kept = shapes.length === countOf(piece) ? piece : { ...piece, shapes: keptShapes(piece, most) }
  const fixed =
    shapes.length === 1 && column !== null && row !== null ? { piece: kept, column, row, shape: only } : null
  return {
    piece: kept,
    column,
    row,
    fixed,
    least: {
      columns: Math.min(...shapes.map(({ columns }) => columns)),
      rows: Math.min(...shapes.map(({ rows }) => rows)),
    },
    area: areaRange(kept, style),
    leastCost: Math.min(...shapes.map(({ cost }) => cost)),
  }
}

function countOf({ shapes }: Piece): number {
  return shapes.reduce((sum, own) => sum + own.filter((shape) => shape !== undefined).length, 0)
}

function keptShapes(
  { shapes }: Piece,
  most: { readonly columns: Columns; readonly rows: Rows },
): Piece['shapes'] {
  return shapes.map((own, columns) => (columns > most.columns ? [] : own.slice(0, most.rows + 1)))
}

/** Whether two anchors can stand on one page with all their copy: known only of those whose places are known. */
function canBothStand(one: Anchor, other: Anchor, style: PageStyle): boolean {
  const ownSpots = lowestSpots(one, style)
  const otherSpots = lowestSpots(other, style)
  return ownSpots === null || otherSpots === null
    ? true
    : ownSpots.some((spot) => otherSpots.some((against) => !overlap(spot, against, style.grid.gap)))
}

/** For each width an anchor may have, its lowest box that holds its copy, where any does; null where its place is not known. */
function lowestSpots({ piece, column, row, fixed }: Anchor, { weights }: PageStyle): readonly Spot[] | null {
  if (fixed !== null) return [fixed]
  if (column === null || row === null) return null
  const lowest = (most: number): readonly Spot[] =>
    piece.shapes.flatMap((own) => {
      const shape: Shape | undefined = own.find((found) => found !== undefined && found.cost < most)
      return shape === undefined ? [] : { piece, column, row, shape }
    })
  const whole = lowest(weights.overset)
  return whole.length > 0 ? whole : lowest(Infinity)
}

/** Whether two spots lie over each other, or nearer than the gap. */
function overlap(one: Spot, other: Spot, gap: number): boolean {
  return (
    one.column < other.column + other.shape.columns &&
    other.column < one.column + one.shape.columns &&
    one.row < other.row + other.shape.rows + gap &&
    other.row < one.row + one.shape.rows + gap
  )
}
