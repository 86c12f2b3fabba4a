import type { SearchWeights } from '../../style/SearchWeights'
import { toPoints } from './points'
import { cutOf, CutKind, stateOf, widthOf, type PackTable, type Part } from './PackTable'

/*
 * The headlines along the left and the right edge of a layout, from the top: what butts where two edges meet (碰题).
 *
 * Lists lie one after another in `table.heads`: how many, then for each its first row, the row under its last, its size
 * in half points, and what it would cost to set it so that it butts with none. The list at 1 is the empty one.
 */
export const noHeads = 1

export function createHeads(): number[] {
  return [0, 0]
}

/** Where the list of an edge begins; it is made when it is first asked for. */
export function edgeOf(table: PackTable, side: 'left' | 'right', part: Part): number {
  const state = stateOf(widthOf(part.run, part.columns, table), table) + part.rows
  const known = table[side][state] ?? 0
  if (known !== 0) return known
  const found = findEdge(table, side, part)
  table[side][state] = found
  return found
}

function findEdge(table: PackTable, side: 'left' | 'right', part: Part): number {
  const cut = cutOf(table, part)
  if (cut === null) return ownHead(table, part)
  if (cut.kind === CutKind.across) {
    const above = edgeOf(table, side, cut.one)
    const below = edgeOf(table, side, cut.other)
    return joined(table.heads, above, below, cut.one.rows + table.style.grid.gap)
  }
  const takesFirst = (cut.kind === CutKind.down) === (side === 'left')
  return edgeOf(table, side, takesFirst ? cut.one : cut.other)
}

function ownHead({ family, flat, heads, style }: PackTable, { run, columns, rows }: Part): number {
  const shapes = flat[family.runs[run]?.[0] ?? 0]
  const at = columns * (style.grid.rows + 1) + rows
  const height = shapes?.headRows[at] ?? 0
  if (shapes === undefined || height === 0) return noHeads
  heads.push(1, 0, height, shapes.headSize[at] ?? 0, shapes.apart[at] ?? 0)
  return heads.length - 5
}

function joined(heads: number[], above: number, below: number, shift: number): number {
  const lower = heads[below] ?? 0
  if (lower === 0) return above
  const upper = heads[above] ?? 0
  const start = heads.length
  heads.push(upper + lower)
  for (let i = 1; i <= upper * 4; i++) heads.push(heads[above + i] ?? 0)
  for (let i = 1; i <= lower * 4; i += 4) {
    heads.push((heads[below + i] ?? 0) + shift, (heads[below + i + 1] ?? 0) + shift)
    heads.push(heads[below + i + 2] ?? 0, heads[below + i + 3] ?? 0)
  }
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
  heads: readonly number[],
  left: number,
  right: number,
  { buttingHeads, unequalHeads }: SearchWeights,
): number {
  const lefts = left + 4 * (heads[left] ?? 0)
  const rights = right + 4 * (heads[right] ?? 0)
  let cost = 0
  for (let one = left + 1, other = right + 1; one < lefts && other < rights;) {
    const oneTo = heads[one + 1] ?? 0
    const otherTo = heads[other + 1] ?? 0
    if ((heads[one] ?? 0) < otherTo && (heads[other] ?? 0) < oneTo) {
      const oneSize = heads[one + 2] ?? 0
      const otherSize = heads[other + 2] ?? 0
      const equal = oneSize < plainlyLarger * otherSize && otherSize < plainlyLarger * oneSize
      const asTheyAre = toPoints(equal ? buttingHeads : unequalHeads)
      cost += Math.min(asTheyAre, heads[one + 3] ?? 0, heads[other + 3] ?? 0)
    }
    if (oneTo <= otherTo) one += 4
    else other += 4
  }
  return cost
}
