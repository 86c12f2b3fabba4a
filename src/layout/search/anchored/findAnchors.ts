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

/**
 * Parts the items whose place is locked from those that are still to be placed.
 *
 * - A lock off the page, or over one of an earlier item, is not kept: its item is placed as if it had none.
 * - A photo without a place of its own goes along with its story: as an anchor that may stand anywhere.
 */
export function findAnchors(
  pieces: readonly Piece[],
  style: PageStyle,
  span: Span,
): { readonly anchors: readonly Anchor[]; readonly free: readonly Piece[] } {
  const anchors: Anchor[] = []
  for (const piece of pieces) {
    const lock = lockOf(piece)
    if (lock?.column === undefined && lock?.row === undefined) continue
    const anchor = anchorOf(piece, { column: lock.column ?? null, row: lock.row ?? null }, { style, span })
    if (anchor !== null && anchors.every((other) => canBothStand(anchor, other, style))) anchors.push(anchor)
  }
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

/** The lock of an item that can have one. */
export function lockOf({ item }: Piece): Lock | undefined {
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

/** Whether two anchors can stand on one page: known only of those whose places are known. */
function canBothStand(one: Anchor, other: Anchor, { grid }: PageStyle): boolean {
  const ownSpots = lowestSpots(one)
  const otherSpots = lowestSpots(other)
  return ownSpots === null || otherSpots === null
    ? true
    : ownSpots.some((spot) => otherSpots.some((against) => !overlap(spot, against, grid.gap)))
}

/** For each width an anchor may have, its lowest box; null where its place is not known. */
function lowestSpots({ piece, column, row, fixed }: Anchor): readonly Spot[] | null {
  if (fixed !== null) return [fixed]
  if (column === null || row === null) return null
  return piece.shapes.flatMap((own) => {
    const shape: Shape | undefined = own.find((found) => found !== undefined)
    return shape === undefined ? [] : { piece, column, row, shape }
  })
}

/** Whether two spots lie over each other, or nearer than the gap. */
export function overlap(one: Spot, other: Spot, gap: number): boolean {
  return (
    one.column < other.column + other.shape.columns &&
    other.column < one.column + one.shape.columns &&
    one.row < other.row + other.shape.rows + gap &&
    other.row < one.row + one.shape.rows + gap
  )
}
