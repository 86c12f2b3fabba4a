import type { PageStyle } from '../style/PageStyle'
import type { HeadProfile } from './headProfile'
import type { Piece } from './Piece'

/**
 * The cheapest layout of every run of items in every rectangle: items `first`…`last` in so many columns and rows.
 *
 * - Kept in flat arrays by `stateOf`: a page asks for some hundred thousand of them.
 */
export interface PackTable {
  readonly pieces: readonly Piece[]
  readonly style: PageStyle
  /** How much more there is than the page holds, 1 where all fits. */
  readonly load: number
  readonly cost: Float64Array
  /** How it is made: 0 an item's own shape, else a cut (`packCut`). */
  readonly cut: Int32Array
  readonly lowest: Int16Array
  readonly highest: Int16Array
  readonly leftHeads: Map<number, HeadProfile>
  readonly rightHeads: Map<number, HeadProfile>
}

/** The number of a run in so many columns; its rows follow it. */
export function runOf({ pieces, style }: PackTable, first: number, last: number, columns: number): number {
  return (first * pieces.length + last) * (style.grid.columns + 1) + columns
}

/** The number of a run in a rectangle. */
export function stateOf(table: PackTable, run: number, rows: number): number {
  return run * (table.style.grid.rows + 1) + rows
}

/** A cut: `across` puts the first part above the second, `down` beside it, `mirrored` to its right. */
export type CutKind = 'across' | 'down' | 'mirrored'
const cutKinds: readonly CutKind[] = ['across', 'down', 'mirrored']
const cutNumbers: Readonly<Record<CutKind, number>> = { across: 0, down: 1, mirrored: 2 }

/** A cut in one number: where the run is parted, and the rows or columns of the first part. */
export function packCut(kind: CutKind, lastOfFirst: number, size: number): number {
  return 1 + cutNumbers[kind] + 3 * (size + 256 * lastOfFirst)
}

/** The cut that a number stands for. */
export function readCut(packed: number): {
  readonly kind: CutKind
  readonly lastOfFirst: number
  readonly size: number
} {
  const rest = Math.floor((packed - 1) / 3)
  return {
    kind: cutKinds[(packed - 1) % 3] ?? 'across',
    size: rest % 256,
    lastOfFirst: Math.floor(rest / 256),
  }
}
