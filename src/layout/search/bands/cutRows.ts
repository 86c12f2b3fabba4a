import type { Rows } from '../../units/Rows'
import { cutOf, CutKind, stateOf, widthOf, type PackTable, type Part } from './PackTable'

/** The rows under which a layout could be torn across from edge to edge, from its top. */
export function cutRows(table: PackTable, part: Part): readonly Rows[] {
  if ((table.family.runs[part.run]?.length ?? 0) < 2) return []
  const state = stateOf(widthOf(part.run, part.columns, table), table) + part.rows
  const known = table.cutRows.get(state)
  if (known !== undefined) return known
  const found = findRows(table, part)
  table.cutRows.set(state, found)
  return found
}

function findRows(table: PackTable, part: Part): readonly Rows[] {
  const cut = cutOf(table, part)
  if (cut === null) return []
  const { kind, one, other } = cut
  if (kind === CutKind.across) {
    const shift = one.rows + table.style.grid.gap
    return [...cutRows(table, one), one.rows, ...cutRows(table, other).map((row) => row + shift)]
  }
  const right = cutRows(table, other)
  return cutRows(table, one).filter((row) => right.some((end) => Math.abs(end - row) <= 1))
}
