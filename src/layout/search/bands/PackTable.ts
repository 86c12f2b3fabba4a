import type { PageStyle } from '../../style/PageStyle'
import type { Columns } from '../../units/Columns'
import type { Rows } from '../../units/Rows'
import type { FlatShapes } from './flatShapes'
import type { ListPool } from './listPool'
import type { Piece } from '../Piece'
import type { RunFamily } from './RunFamily'

/**
 * The cheapest layout of every run of items in every rectangle.
 *
 * - Kept in flat arrays: a page asks for some hundred thousand of them. `widthOf` numbers a run in so many columns, and
 *   `stateOf` adds its rows; only those between `lowest` and `highest` are written.
 * - A cost is what a layout costs beyond every item in its cheapest shape, in points of the search (`toPoints`).
 */
export interface PackTable {
  readonly pieces: readonly Piece[]
  readonly family: RunFamily
  readonly flat: readonly FlatShapes[]
  readonly style: PageStyle
  /** How much more there is than the page holds, 1 where all fits. */
  readonly load: number
  /** Layouts that cost more than this are not kept. */
  readonly budget: number
  readonly cost: Int32Array
  /** How it is made: 0 an item's own shape, else a cut (`packCut`). */
  readonly cut: Int32Array
  /** The least and the most rows of a run that has a layout. */
  readonly lowest: Int32Array
  readonly highest: Int32Array
  /** The least that any layout of a run in so many columns costs. */
  readonly cheapest: Int32Array
  /** The headlines along its edges, and the rows under which it could be torn across, as lists; 0 until they are asked for. */
  readonly left: Int32Array
  readonly right: Int32Array
  readonly torn: Int32Array
  readonly lists: ListPool
}

/** The number of a run in so many columns. */
export function widthOf(
  run: number,
  columns: Columns,
  { style: { grid } }: Pick<PackTable, 'style'>,
): number {
  return run * (grid.columns + 1) + columns
}

/** The state of a run in so many columns and no rows; add the rows. */
export function stateOf(width: number, { style: { grid } }: Pick<PackTable, 'style'>): number {
  return width * (grid.rows + 1)
}

/** A part of a page: a run of items in a rectangle. */
export interface Part {
  readonly run: number
  readonly columns: Columns
  readonly rows: Rows
}

/** A cut: `across` puts the first part above the second, `down` left of it, `mirrored` to its right. */
export const CutKind = { across: 0, down: 1, mirrored: 2 } as const

/** A cut in one number: which of the family's it is, and the rows or columns of its first part. */
export function packCut(kind: number, cut: number, size: number): number {
  return 1 + kind + 3 * (size + 1024 * cut)
}

/** How a part is cut in two. */
export interface Cut {
  readonly kind: number
  readonly one: Part
  readonly other: Part
}

/** The three that are packed in one number, which is not 0. */
export function cutKindOf(packed: number): number {
  return (packed - 1) % 3
}

export function cutSizeOf(packed: number): number {
  return (((packed - 1) / 3) | 0) % 1024
}

export function cutNumberOf(packed: number): number {
  return ((packed - 1) / 3 / 1024) | 0
}

/** How the cheapest layout of a part is cut; null where it is one item in its own shape. */
export function cutOf(table: PackTable, { run, columns, rows }: Part): Cut | null {
  const packed = table.cut[stateOf(widthOf(run, columns, table), table) + rows] ?? 0
  if (packed === 0) return null
  const kind = cutKindOf(packed)
  const size = cutSizeOf(packed)
  const cut = cutNumberOf(packed)
  const one = table.family.ones[cut] ?? 0
  const other = table.family.others[cut] ?? 0
  return kind === CutKind.across
    ? {
        kind,
        one: { run: one, columns, rows: size },
        other: { run: other, columns, rows: rows - size - table.style.grid.gap },
      }
    : { kind, one: { run: one, columns: size, rows }, other: { run: other, columns: columns - size, rows } }
}

/** Items `first` to `last` of the order as a run of the family; −1 where a band lies among them. */
export function runOf({ pieces, family }: PackTable, { first, last }: ItemRun): number {
  return family.intervals[first * pieces.length + last] ?? -1
}

/** Neighbouring items of the order. */
export interface ItemRun {
  readonly first: number
  readonly last: number
}
