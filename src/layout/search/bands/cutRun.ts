import type { Columns } from '../../units/Columns'
import type { Rows } from '../../units/Rows'
import { cutRows } from './cutRows'
import { buttingCost, edgeOf } from './edgeHeads'
import { CutKind, packCut, stateOf, widthOf, type PackTable, type Part } from './PackTable'
import { noLayout, toPoints } from './points'

/** A run to be laid out in a width, and the rows that it may have. */
export interface RunTarget {
  readonly run: number
  readonly columns: Columns
  readonly from: Rows
  readonly to: Rows
}

/** Bound here, since these loops run some million times for a page. */
const none = noLayout
const { down, mirrored } = CutKind

/** Tries every cut of a run that puts one part above the other. */
export function cutAcross(table: PackTable, { run, columns, from, to }: RunTarget): void {
  const { cost: costs, cut: cuts, lowest, highest, budget, family } = table
  const { grid, weights } = table.style
  const widths = grid.columns + 1
  const height = grid.rows + 1
  const turned = toPoints(weights.inversion)
  const width = run * widths + columns
  const state = width * height
  let least = lowest[width] ?? 0
  let most = highest[width] ?? -1
  const last = family.cutsFrom[run + 1] ?? 0
  for (let cut = family.cutsFrom[run] ?? 0; cut < last; cut++) {
    const above = (family.ones[cut] ?? 0) * widths + columns
    const below = (family.others[cut] ?? 0) * widths + columns
    const highestAbove = highest[above] ?? -1
    const highestBelow = highest[below] ?? -1
    if (highestAbove < 0 || highestBelow < 0) continue
    const lowestBelow = lowest[below] ?? 0
    const aboveState = above * height
    const belowState = below * height
    const order = (family.inversions[cut] ?? 0) * turned
    for (let top = lowest[above] ?? 0; top <= highestAbove; top++) {
      const upper = (costs[aboveState + top] ?? none) + order
      if (upper > budget) continue
      const shift = top + grid.gap
      const end = Math.min(highestBelow, to - shift)
      for (let bottom = Math.max(lowestBelow, from - shift); bottom <= end; bottom++) {
        const cost = upper + (costs[belowState + bottom] ?? none)
        const rows = shift + bottom
        if (cost > budget || cost >= (costs[state + rows] ?? none)) continue
        costs[state + rows] = cost
        // packCut(CutKind.across, cut, top), written out
        cuts[state + rows] = 1 + 3 * (top + 1024 * cut)
        if (rows < least) least = rows
        if (rows > most) most = rows
      }
    }
  }
  lowest[width] = least
  highest[width] = most
}

/** Tries every cut of a run that puts one part beside the other, in both orders. */
export function cutDown(table: PackTable, target: RunTarget, through: Int32Array): void {
  const { family, lowest, highest } = table
  const widths = table.style.grid.columns + 1
  const last = family.cutsFrom[target.run + 1] ?? 0
  for (let cut = family.cutsFrom[target.run] ?? 0; cut < last; cut++) {
    const one = (family.ones[cut] ?? 0) * widths
    const other = (family.others[cut] ?? 0) * widths + target.columns
    for (let columns = 1; columns < target.columns; columns++) {
      const to = Math.min(target.to, highest[one + columns] ?? -1, highest[other - columns] ?? -1)
      const from = Math.max(target.from, lowest[one + columns] ?? 0, lowest[other - columns] ?? 0)
      if (from <= to) setBeside(table, { target, cut, columns, from, to }, through)
    }
  }
}

interface Beside {
  readonly target: RunTarget
  readonly cut: number
  /** Of the first part. */
  readonly columns: Columns
  readonly from: Rows
  readonly to: Rows
}

function setBeside(table: PackTable, { target, cut, columns, from, to }: Beside, through: Int32Array): void {
  const { cost: costs, cut: cuts, lowest, highest, left, right, budget, family, heads, style } = table
  const one = family.ones[cut] ?? 0
  const other = family.others[cut] ?? 0
  const rest = target.columns - columns
  const oneState = stateOf(widthOf(one, columns, table), table)
  const otherState = stateOf(widthOf(other, rest, table), table)
  const width = widthOf(target.run, target.columns, table)
  const state = stateOf(width, table)
  const order = (family.inversions[cut] ?? 0) * toPoints(style.weights.inversion)
  const turned = mirrorCost(table, other)
  const first = { run: one, columns, rows: from }
  const second = { run: other, columns: rest, rows: from }
  for (let rows = from; rows <= to; rows++) {
    const known = Math.min(costs[state + rows] ?? none, budget + 1)
    const bare =
      (costs[oneState + rows] ?? none) + (costs[otherState + rows] ?? none) + order + (through[rows] ?? 0)
    if (bare >= known) continue
    first.rows = rows
    second.rows = rows
    const butting = buttingCost(
      heads,
      right[oneState + rows] || edgeOf(table, 'right', first),
      left[otherState + rows] || edgeOf(table, 'left', second),
      style.weights,
    )
    const otherwise =
      butting <= turned
        ? none
        : turned +
          buttingCost(
            heads,
            right[otherState + rows] || edgeOf(table, 'right', second),
            left[oneState + rows] || edgeOf(table, 'left', first),
            style.weights,
          )
    const cost = bare + Math.min(butting, otherwise)
    if (cost >= known) continue
    if (target.columns === style.grid.columns && isTorn(table, first, second)) continue
    costs[state + rows] = cost
    cuts[state + rows] = packCut(otherwise < butting ? mirrored : down, cut, columns)
    if (rows < (lowest[width] ?? 0)) lowest[width] = rows
    if (rows > (highest[width] ?? -1)) highest[width] = rows
  }
}

/** Whether a cut runs through both of two parts side by side. */
function isTorn(table: PackTable, one: Part, other: Part): boolean {
  const right = cutRows(table, other)
  return right.length > 0 && cutRows(table, one).some((row) => right.some((end) => Math.abs(end - row) <= 1))
}

/** A later item left of an earlier one; a photo may well stand left of its story. */
function mirrorCost({ pieces, family, style: { weights } }: PackTable, run: number): number {
  const items = family.runs[run] ?? []
  const photos = items.every((item) => pieces[item]?.item.kind === 'photo')
  return toPoints(photos ? weights.brokenColumns / 2 : weights.inversion)
}
