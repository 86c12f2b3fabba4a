import type { SearchWeights } from '../../style/SearchWeights'
import type { Columns } from '../../units/Columns'
import type { Rows } from '../../units/Rows'
import { emptyList, reserve } from './listPool'
import { toPoints } from './points'
import { CutKind, cutKindOf, cutNumberOf, cutSizeOf, stateOf, widthOf, type PackTable } from './PackTable'

/*
 * The headlines along the left and the right edge of a layout, from the top: what butts where two edges meet (碰题).
 *
 * A list in `table.lists` has four numbers for each: its first row, the row under its last, its size in half points, and
 * what it would cost to set it so that it butts with none.
 */
type Side = 'left' | 'right'

/** The list of an edge; it is made when it is first asked for. */
export function edgeOf(table: PackTable, side: Side, run: number, columns: Columns, rows: Rows): number {
  const edges = side === 'left' ? table.left : table.right
  const state = stateOf(widthOf(run, columns, table), table) + rows
  const known = edges[state] ?? 0
  if (known !== 0) return known
  const packed = table.cut[state] ?? 0
  const found =
    packed === 0 ? ownHead(table, run, columns, rows) : cutEdge(table, side, packed, columns, rows)
  edges[state] = found
  return found
}

function cutEdge(table: PackTable, side: Side, packed: number, columns: Columns, rows: Rows): number {
  const { family, style } = table
  const kind = cutKindOf(packed)
  const size = cutSizeOf(packed)
  const cut = cutNumberOf(packed)
  const one = family.ones[cut] ?? 0
  const other = family.others[cut] ?? 0
  if (kind === CutKind.across) {
    const shift = size + style.grid.gap
    const above = edgeOf(table, side, one, columns, size)
    return joined(table, above, edgeOf(table, side, other, columns, rows - shift), shift)
  }
  const takesFirst = (kind === CutKind.down) === (side === 'left')
  return takesFirst ? edgeOf(table, side, one, size, rows) : edgeOf(table, side, other, columns - size, rows)
}

function ownHead(table: PackTable, run: number, columns: Columns, rows: Rows): number {
  const { family, flat, lists, style } = table
  const shapes = flat[family.runs[run]?.[0] ?? 0]
  const place = columns * (style.grid.rows + 1) + rows
  const height = shapes?.headRows[place] ?? 0
  if (shapes === undefined || height === 0) return emptyList
  reserve(lists, 5)
  const { at, length: start } = lists
  at[start] = 4
  at[start + 1] = 0
  at[start + 2] = height
  at[start + 3] = shapes.headSize[place] ?? 0
  at[start + 4] = shapes.apart[place] ?? 0
  lists.length = start + 5
  return start
}

function joined({ lists }: PackTable, above: number, below: number, shift: Rows): number {
  const lower = lists.at[below] ?? 0
  if (lower === 0) return above
  const upper = lists.at[above] ?? 0
  reserve(lists, upper + lower + 1)
  const { at, length: start } = lists
  at[start] = upper + lower
  for (let i = 1; i <= upper; i++) at[start + i] = at[above + i] ?? 0
  const end = start + upper
  for (let i = 1; i <= lower; i += 4) {
    at[end + i] = (at[below + i] ?? 0) + shift
    at[end + i + 1] = (at[below + i + 1] ?? 0) + shift
    at[end + i + 2] = at[below + i + 2] ?? 0
    at[end + i + 3] = at[below + i + 3] ?? 0
  }
  lists.length = end + lower + 1
  return start
}

/** From this ratio of sizes on, two headlines side by side are not taken for one. */
export const plainlyLarger = 1.35

/**
 * What two edges cost side by side: 碰题, headlines on the same rows; less where one is plainly larger.
 *
 * - Never more than setting one of the two otherwise.
 */
export function buttingCost(
  at: Int32Array,
  left: number,
  right: number,
  { buttingHeads, unequalHeads }: SearchWeights,
): number {
  const lefts = left + (at[left] ?? 0)
  const rights = right + (at[right] ?? 0)
  let cost = 0
  for (let one = left + 1, other = right + 1; one < lefts && other < rights;) {
    const oneTo = at[one + 1] ?? 0
    const otherTo = at[other + 1] ?? 0
    if ((at[one] ?? 0) < otherTo && (at[other] ?? 0) < oneTo) {
      const oneSize = at[one + 2] ?? 0
      const otherSize = at[other + 2] ?? 0
      const equal = oneSize < plainlyLarger * otherSize && otherSize < plainlyLarger * oneSize
      const asTheyAre = toPoints(equal ? buttingHeads : unequalHeads)
      cost += Math.min(asTheyAre, at[one + 3] ?? 0, at[other + 3] ?? 0)
    }
    if (oneTo <= otherTo) one += 4
    else other += 4
  }
  return cost
}
