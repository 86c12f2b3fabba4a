import type { Columns } from '../../units/Columns'
import type { Rows } from '../../units/Rows'
import type { ItemRun } from '../bands/PackTable'
import type { OpenTable } from '../bands/openTable'
import { pinwheelForms, type PinwheelForm, type PinwheelRole } from './PinwheelForm'

/** A pinwheel: its groups, and where its arms part. */
export interface Pinwheel {
  readonly form: PinwheelForm
  readonly groups: Groups
  /** The columns of the wide arm at the top, and of the one at the side under it. */
  readonly wide: Columns
  readonly side: Columns
  /** The rows of the wide arm, and of the tall one beside it. */
  readonly top: Rows
  readonly tall: Rows
  readonly cost: number
}

type Groups = Readonly<Record<PinwheelRole, ItemRun>>

interface FindArgs extends ItemRun {
  readonly rows: Rows
  readonly most: number
  /** Pinwheels that cost as much or more are not wanted. */
  readonly limit: number
}

/** The cheapest pinwheels of items that fill the page's width and so many rows, the best first, each of another structure. */
export function findPinwheels(
  table: OpenTable,
  { first, last, rows, most, limit }: FindArgs,
): readonly Pinwheel[] {
  const found: Pinwheel[] = []
  if (last - first + 1 < 5) return found
  const bound = (): number => (found.length < most ? limit : (found[most - 1]?.cost ?? limit))
  const offer = (pinwheel: Pinwheel): void => {
    let place = found.length
    while (place > 0 && (found[place - 1]?.cost ?? 0) > pinwheel.cost) place--
    found.splice(place, 0, pinwheel)
    if (found.length > most) found.pop()
  }
  eachGrouping({ first, last }, (runs) => {
    const leasts = runs.map(table.least)
    if (leasts.reduce((sum, least) => sum + (least[0] ?? Infinity), 0) >= bound()) return
    for (const form of pinwheelForms) tryWidths(table, { form, runs, leasts, rows, bound, offer })
  })
  return found
}

/** Every way to part a run into five. */
function eachGrouping({ first, last }: ItemRun, take: (runs: readonly ItemRun[]) => void): void {
  for (let one = first; one <= last - 4; one++)
    for (let two = one + 1; two <= last - 3; two++)
      for (let three = two + 1; three <= last - 2; three++)
        for (let four = three + 1; four <= last - 1; four++)
          take([
            { first, last: one },
            { first: one + 1, last: two },
            { first: two + 1, last: three },
            { first: three + 1, last: four },
            { first: four + 1, last },
          ])
}

const noItems: ItemRun = { first: 0, last: -1 }
const noLeast = new Float64Array(0)

function groupsOf({ places }: PinwheelForm, runs: readonly ItemRun[]): Groups {
  return {
    wide: runs[places.wide] ?? noItems,
    tall: runs[places.tall] ?? noItems,
    foot: runs[places.foot] ?? noItems,
    side: runs[places.side] ?? noItems,
    centre: runs[places.centre] ?? noItems,
  }
}

interface TryArgs {
  readonly form: PinwheelForm
  readonly runs: readonly ItemRun[]
  /** What each run costs at the least, by columns. */
  readonly leasts: readonly Float64Array[]
  readonly rows: Rows
  /** What a pinwheel must cost less than to be kept. */
  readonly bound: () => number
  readonly offer: (pinwheel: Pinwheel) => void
}

function tryWidths(table: OpenTable, args: TryArgs): void {
  const { columns } = table.style.grid
  const { leasts, form } = args
  const { places } = form
  const wides = leasts[places.wide] ?? noLeast
  const talls = leasts[places.tall] ?? noLeast
  const sides = leasts[places.side] ?? noLeast
  const feet = leasts[places.foot] ?? noLeast
  const centres = leasts[places.centre] ?? noLeast
  const bound = args.bound()
  let groups: Groups | null = null
  const above = (wides[0] ?? 0) + (talls[0] ?? 0) + (centres[0] ?? 0)
  for (let side = 1; side < columns - 1; side++) {
    const below = (sides[side] ?? 0) + (feet[columns - side] ?? 0)
    if (above + below >= bound) continue
    for (let wide = side + 1; wide < columns; wide++) {
      const upper = (wides[wide] ?? 0) + (talls[columns - wide] ?? 0) + (centres[wide - side] ?? 0)
      if (upper + below >= bound) continue
      groups ??= groupsOf(form, args.runs)
      tryArms(table, args, { groups, wide, side })
    }
  }
}

interface Arms {
  readonly groups: Groups
  readonly wide: Columns
  readonly side: Columns
}

function tryArms(table: OpenTable, args: TryArgs, arms: Arms): void {
  const { columns } = table.style.grid
  const { groups, wide, side } = arms
  const left = stackRows(table, args.rows, [groups.wide, wide, groups.side, side])
  if (left.from > left.to) return
  const right = stackRows(table, args.rows, [groups.tall, columns - wide, groups.foot, columns - side])
  if (right.from <= right.to) tryRows(table, args, { ...arms, left, right })
}

interface RowRange {
  readonly from: Rows
  readonly to: Rows
}

/** The rows that the upper of two arms may have when the lower one takes what is left. */
function stackRows(
  { range, style }: OpenTable,
  rows: Rows,
  [above, aboveColumns, below, belowColumns]: readonly [ItemRun, Columns, ItemRun, Columns],
): RowRange {
  const upper = range(above, aboveColumns)
  const lower = range(below, belowColumns)
  const { gap } = style.grid
  return {
    from: Math.max(upper.lowest, rows - gap - lower.highest),
    to: Math.min(upper.highest, rows - gap - lower.lowest),
  }
}

/** Tries every height of the arms that leaves the centre one of its own. */
function tryRows(
  table: OpenTable,
  { form, rows, bound, offer }: TryArgs,
  { groups, wide, side, left, right }: Arms & { readonly left: RowRange; readonly right: RowRange },
): void {
  const { columns, gap } = table.style.grid
  const centre = table.range(groups.centre, wide - side)
  let best: Pinwheel | null = null
  let least = bound()
  for (let top = left.from; top <= left.to; top++) {
    const from = Math.max(right.from, top + gap + centre.lowest)
    const to = Math.min(right.to, top + gap + centre.highest)
    if (from > to) continue
    const above = table.cost(groups.wide, wide, top) + table.cost(groups.side, side, rows - gap - top)
    if (above >= least) continue
    for (let tall = from; tall <= to; tall++) {
      const cost =
        above +
        table.cost(groups.tall, columns - wide, tall) +
        table.cost(groups.foot, columns - side, rows - gap - tall) +
        table.cost(groups.centre, wide - side, tall - top - gap)
      if (cost >= least) continue
      least = cost
      best = { form, groups, wide, side, top, tall, cost }
    }
  }
  if (best !== null) offer(best)
}
