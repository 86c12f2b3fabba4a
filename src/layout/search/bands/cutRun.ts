import type { Columns } from '../../units/Columns'
import type { Rows } from '../../units/Rows'
import { cutRows, isTornIn } from './cutRows'
import { buttingCost, edgeOf } from './edgeHeads'
import { emptyList } from './listPool'
import { CutKind, cutKindOf, packCut, type PackTable } from './PackTable'
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

/** The dearest of a target's layouts so far: none is made better by one that costs as much. */
function dearest({ cost, budget }: PackTable, state: number, from: Rows, to: Rows): number {
  let most = -1
  for (let at = state + from; at <= state + to; at++) {
    const known = cost[at] ?? none
    if (known > budget) return budget + 1
    if (known > most) most = known
  }
  return most
}

/** Whether a layout is itself one part above another. */
function isStack(packed: number): boolean {
  return packed > 0 && cutKindOf(packed) === CutKind.across
}

/**
 * Tries every cut of a run that puts one part above the other.
 *
 * - Not where the upper part is such a stack itself: its own lower part may as well stand at the head of the other.
 */
export function cutAcross(table: PackTable, { run, columns, from, to }: RunTarget): void {
  const { cost: costs, cut: cuts, lowest, highest, cheapest, family } = table
  const { grid, weights } = table.style
  const widths = grid.columns + 1
  const height = grid.rows + 1
  const { gap } = grid
  const turned = toPoints(weights.inversion)
  const width = run * widths + columns
  const state = width * height
  let least = lowest[width] ?? 0
  let most = highest[width] ?? -1
  let limit = dearest(table, state, from, to)
  const last = family.cutsFrom[run + 1] ?? 0
  for (let cut = family.cutsFrom[run] ?? 0; cut < last; cut++) {
    const above = (family.ones[cut] ?? 0) * widths + columns
    const below = (family.others[cut] ?? 0) * widths + columns
    const highestAbove = Math.min(highest[above] ?? -1, to - gap - (lowest[below] ?? 0))
    const highestBelow = highest[below] ?? -1
    const lowestAbove = Math.max(lowest[above] ?? 0, from - gap - highestBelow)
    if (lowestAbove > highestAbove || highestBelow < 0) continue
    const lowestBelow = lowest[below] ?? 0
    const order = (family.inversions[cut] ?? 0) * turned
    const room = limit - order - (cheapest[below] ?? none)
    if ((cheapest[above] ?? none) >= room) continue
    const aboveState = above * height
    const belowState = below * height
    let isBetter = false
    for (let top = lowestAbove; top <= highestAbove; top++) {
      const own = costs[aboveState + top] ?? none
      if (own >= room || isStack(cuts[aboveState + top] ?? 0)) continue
      const upper = own + order
      const shift = top + gap
      const target = state + shift
      const end = Math.min(highestBelow, to - shift)
      for (let bottom = Math.max(lowestBelow, from - shift); bottom <= end; bottom++) {
        const cost = upper + (costs[belowState + bottom] ?? none)
        if (cost >= limit || cost >= (costs[target + bottom] ?? none)) continue
        costs[target + bottom] = cost
        // packCut(CutKind.across, cut, top), written out
        cuts[target + bottom] = 1 + 3 * (top + 1024 * cut)
        isBetter = true
        const rows = shift + bottom
        if (rows < least) least = rows
        if (rows > most) most = rows
      }
    }
    if (isBetter) limit = dearest(table, state, from, to)
  }
  lowest[width] = least
  highest[width] = most
}

/** Tries every cut of a run that puts one part beside the other, in both orders. */
export function cutDown(table: PackTable, target: RunTarget, through: Int32Array): void {
  const { family, lowest, highest, cheapest, style } = table
  const { columns: whole } = target
  const widths = style.grid.columns + 1
  const turned = toPoints(style.weights.inversion)
  const state = (target.run * widths + whole) * (style.grid.rows + 1)
  let limit = dearest(table, state, target.from, target.to)
  const last = family.cutsFrom[target.run + 1] ?? 0
  for (let cut = family.cutsFrom[target.run] ?? 0; cut < last; cut++) {
    const one = (family.ones[cut] ?? 0) * widths
    const other = (family.others[cut] ?? 0) * widths + whole
    const room = limit - (family.inversions[cut] ?? 0) * turned
    for (let columns = 1; columns < whole; columns++) {
      const to = Math.min(target.to, highest[one + columns] ?? -1, highest[other - columns] ?? -1)
      const from = Math.max(target.from, lowest[one + columns] ?? 0, lowest[other - columns] ?? 0)
      if (from > to || (cheapest[one + columns] ?? none) + (cheapest[other - columns] ?? none) >= room)
        continue
      if (setBeside(table, { target, cut, columns, from, to }, through))
        limit = dearest(table, state, target.from, target.to)
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

/** Whether any of the target's layouts became cheaper. */
function setBeside(
  table: PackTable,
  { target, cut, columns, from, to }: Beside,
  through: Int32Array,
): boolean {
  const { cost: costs, cut: cuts, lowest, highest, left, right, budget, family, lists, style } = table
  const { weights } = style
  const one = family.ones[cut] ?? 0
  const other = family.others[cut] ?? 0
  const rest = target.columns - columns
  const widths = style.grid.columns + 1
  const height = style.grid.rows + 1
  const oneState = (one * widths + columns) * height
  const otherState = (other * widths + rest) * height
  const width = target.run * widths + target.columns
  const state = width * height
  const order = (family.inversions[cut] ?? 0) * toPoints(weights.inversion)
  const isWhole = target.columns === style.grid.columns
  let turned = -1
  let isBetter = false
  for (let rows = from; rows <= to; rows++) {
    const known = Math.min(costs[state + rows] ?? none, budget + 1)
    const bare =
      (costs[oneState + rows] ?? none) + (costs[otherState + rows] ?? none) + order + (through[rows] ?? 0)
    if (bare >= known) continue
    if (turned < 0) turned = mirrorCost(table, other)
    const oneRight = right[oneState + rows] || edgeOf(table, 'right', one, columns, rows)
    const otherLeft = left[otherState + rows] || edgeOf(table, 'left', other, rest, rows)
    let butting = buttingCost(lists.at, oneRight, otherLeft, weights)
    let kind: number = down
    if (butting > turned) {
      const otherRight = right[otherState + rows] || edgeOf(table, 'right', other, rest, rows)
      const oneLeft = left[oneState + rows] || edgeOf(table, 'left', one, columns, rows)
      const otherwise = turned + buttingCost(lists.at, otherRight, oneLeft, weights)
      if (otherwise < butting) {
        butting = otherwise
        kind = mirrored
      }
    }
    if (bare + butting >= known) continue
    if (isWhole && isTorn(table, { one, other, columns, rest, rows })) continue
    costs[state + rows] = bare + butting
    cuts[state + rows] = packCut(kind, cut, columns)
    isBetter = true
    if (rows < (lowest[width] ?? 0)) lowest[width] = rows
    if (rows > (highest[width] ?? -1)) highest[width] = rows
  }
  return isBetter
}

interface SideBySide {
  readonly one: number
  readonly other: number
  readonly columns: Columns
  readonly rest: Columns
  readonly rows: Rows
}

/** Whether a cut runs through both of two parts side by side. */
function isTorn(table: PackTable, { one, other, columns, rest, rows }: SideBySide): boolean {
  const right = cutRows(table, other, rest, rows)
  return right !== emptyList && isTornIn(table, cutRows(table, one, columns, rows), right)
}

/** A later item left of an earlier one; a photo may well stand left of its story. */
function mirrorCost({ pieces, family, style: { weights } }: PackTable, run: number): number {
  const items = family.runs[run] ?? []
  const photos = items.every((item) => pieces[item]?.item.kind === 'photo')
  return toPoints(photos ? weights.brokenColumns / 2 : weights.inversion)
}
