import type { Rows } from '../../units/Rows'
import type { Columns } from '../../units/Columns'
import { emptyList, reserve } from './listPool'
import { CutKind, cutKindOf, cutNumberOf, cutSizeOf, stateOf, widthOf, type PackTable } from './PackTable'

/** The list of the rows under which a layout could be torn across from edge to edge, from its top. */
export function cutRows(table: PackTable, run: number, columns: Columns, rows: Rows): number {
  const state = stateOf(widthOf(run, columns, table), table) + rows
  const packed = table.cut[state] ?? 0
  if (packed === 0) return emptyList
  const known = table.torn[state] ?? 0
  if (known !== 0) return known
  const found = findRows(table, packed, columns, rows)
  table.torn[state] = found
  return found
}

function findRows(table: PackTable, packed: number, columns: Columns, rows: Rows): number {
  const { family, style } = table
  const kind = cutKindOf(packed)
  const size = cutSizeOf(packed)
  const cut = cutNumberOf(packed)
  const one = family.ones[cut] ?? 0
  const other = family.others[cut] ?? 0
  if (kind === CutKind.across) {
    const shift = size + style.grid.gap
    return stacked(table, cutRows(table, one, columns, size), {
      size,
      below: cutRows(table, other, columns, rows - shift),
      shift,
    })
  }
  const right = cutRows(table, other, columns - size, rows)
  return right === emptyList ? emptyList : shared(table, cutRows(table, one, size, rows), right)
}

/** The rows of an upper part, the one between, and those of a lower part. */
function stacked(
  { lists }: PackTable,
  above: number,
  { size, below, shift }: { readonly size: Rows; readonly below: number; readonly shift: Rows },
): number {
  const upper = lists.at[above] ?? 0
  const lower = lists.at[below] ?? 0
  reserve(lists, upper + lower + 2)
  const { at, length: start } = lists
  at[start] = upper + lower + 1
  for (let i = 1; i <= upper; i++) at[start + i] = at[above + i] ?? 0
  at[start + upper + 1] = size
  for (let i = 1; i <= lower; i++) at[start + upper + 1 + i] = (at[below + i] ?? 0) + shift
  lists.length = start + upper + lower + 2
  return start
}

/** The rows of a left part that a right part can be torn under as well. */
function shared({ lists }: PackTable, left: number, right: number): number {
  const lefts = lists.at[left] ?? 0
  reserve(lists, lefts + 1)
  const { at, length: start } = lists
  let found = 0
  for (let i = 1; i <= lefts; i++) {
    const row = at[left + i] ?? 0
    if (meetsOne(at, right, row)) at[start + ++found] = row
  }
  if (found === 0) return emptyList
  at[start] = found
  lists.length = start + found + 1
  return start
}

function meetsOne(at: Int32Array, list: number, row: Rows): boolean {
  const end = list + (at[list] ?? 0)
  for (let i = list + 1; i <= end; i++) if (Math.abs((at[i] ?? 0) - row) <= 1) return true
  return false
}

/** Whether a cut runs through both of two lists of rows. */
export function isTornIn({ lists: { at } }: PackTable, left: number, right: number): boolean {
  const end = left + (at[left] ?? 0)
  for (let i = left + 1; i <= end; i++) if (meetsOne(at, right, at[i] ?? 0)) return true
  return false
}
