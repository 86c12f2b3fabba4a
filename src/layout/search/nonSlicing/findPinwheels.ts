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
    let least = 0
    for (const run of runs) least += table.least(run)[0] ?? Infinity
    if (least >= bound()) return
    for (const form of pinwheelForms)
      tryWidths(table, { form, groups: groupsOf(form, runs), rows, bound, offer })
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
  readonly groups: Groups
  readonly rows: Rows
  /** What a pinwheel must cost less than to be kept. */
  readonly bound: () => number
  readonly offer: (pinwheel: Pinwheel) => void
}

function tryWidths(table: OpenTable, args: TryArgs): void {
  const { columns } = table.style.grid
  const { bound, groups } = args
  const wides = table.least(groups.wide)
  const talls = table.least(groups.tall)
  const sides = table.least(groups.side)
  const feet = table.least(groups.foot)
  const centres = table.least(groups.centre)
  const above = (wides[0] ?? 0) + (talls[0] ?? 0) + (centres[0] ?? 0)
  if (above + (sides[0] ?? 0) + (feet[0] ?? 0) >= bound()) return
  for (let side = 1; side < columns - 1; side++) {
    const below = (sides[side] ?? 0) + (feet[columns - side] ?? 0)
    if (above + below >= bound()) continue
    for (let wide = side + 1; wide < columns; wide++) {
      const upper = (wides[wide] ?? 0) + (talls[columns - wide] ?? 0) + (centres[wide - side] ?? 0)
      if (upper + below < bound()) tryArms(table, { ...args, wide, side })
    }
  }
}

interface ArmArgs extends TryArgs {
  readonly wide: Columns
  readonly side: Columns
}

function tryArms(table: OpenTable, args: ArmArgs): void {
  const { columns } = table.style.grid
  const { wide, side } = args
  const left = stackRows(table, args, { above: ['wide', wide], below: ['side', side] })
  if (left.from > left.to) return
  const right = stackRows(table, args, { above: ['tall', columns - wide], below: ['foot', columns - side] })
  if (right.from <= right.to) tryRows(table, args, { left, right })
}

interface RowRange {
  readonly from: Rows
  readonly to: Rows
}

type Arm = readonly [PinwheelRole, Columns]

/** The rows that the upper of two arms may have when the lower one takes what is left. */
function stackRows(
  { range, style }: OpenTable,
  { groups, rows }: TryArgs,
  { above, below }: { readonly above: Arm; readonly below: Arm },
): RowRange {
  const upper = range(groups[above[0]], above[1])
  const lower = range(groups[below[0]], below[1])
  const { gap } = style.grid
  return {
    from: Math.max(upper.lowest, rows - gap - lower.highest),
    to: Math.min(upper.highest, rows - gap - lower.lowest),
  }
}

/** Tries every height of the arms that leaves the centre one of its own. */
function tryRows(
  table: OpenTable,
  { form, groups, rows, bound, offer, wide, side }: ArmArgs,
  { left, right }: { readonly left: RowRange; readonly right: RowRange },
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
