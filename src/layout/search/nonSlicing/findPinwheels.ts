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

/** The cheapest pinwheels of items that fill the page's width and so many rows, the best first, each of another structure. */
export function findPinwheels(
  table: OpenTable,
  { first, last, rows, most }: ItemRun & { readonly rows: Rows; readonly most: number },
): readonly Pinwheel[] {
  const found: Pinwheel[] = []
  if (last - first + 1 < 5) return found
  const offer = (pinwheel: Pinwheel): void => {
    let place = found.length
    while (place > 0 && (found[place - 1]?.cost ?? 0) > pinwheel.cost) place--
    if (place >= most) return
    found.splice(place, 0, pinwheel)
    if (found.length > most) found.pop()
  }
  for (const form of pinwheelForms)
    eachGrouping({ first, last }, (ends) => {
      const groups = groupsOf(form, first, ends)
      tryWidths(table, { form, groups, rows, offer })
    })
  return found
}

/** Every way to part a run into five, by the last items of the first four parts and its own. */
function eachGrouping({ first, last }: ItemRun, take: (ends: readonly number[]) => void): void {
  for (let one = first; one <= last - 4; one++)
    for (let two = one + 1; two <= last - 3; two++)
      for (let three = two + 1; three <= last - 2; three++)
        for (let four = three + 1; four <= last - 1; four++) take([one, two, three, four, last])
}

function groupsOf({ order }: PinwheelForm, first: number, ends: readonly number[]): Groups {
  const runOf = (role: PinwheelRole): ItemRun => {
    const at = order.indexOf(role)
    return { first: at === 0 ? first : (ends[at - 1] ?? 0) + 1, last: ends[at] ?? 0 }
  }
  return {
    wide: runOf('wide'),
    tall: runOf('tall'),
    foot: runOf('foot'),
    side: runOf('side'),
    centre: runOf('centre'),
  }
}

interface TryArgs {
  readonly form: PinwheelForm
  readonly groups: Groups
  readonly rows: Rows
  readonly offer: (pinwheel: Pinwheel) => void
}

function tryWidths(table: OpenTable, args: TryArgs): void {
  const { columns } = table.style.grid
  for (let side = 1; side < columns - 1; side++) {
    for (let wide = side + 1; wide < columns; wide++) {
      const left = stackRows(table, args, { above: ['wide', wide], below: ['side', side] })
      if (left.from > left.to) continue
      const right = stackRows(table, args, {
        above: ['tall', columns - wide],
        below: ['foot', columns - side],
      })
      if (right.from <= right.to) tryRows(table, { ...args, wide, side }, { left, right })
    }
  }
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
  { form, groups, rows, offer, wide, side }: TryArgs & Pick<Pinwheel, 'wide' | 'side'>,
  { left, right }: { readonly left: RowRange; readonly right: RowRange },
): void {
  const { columns, gap } = table.style.grid
  const centre = table.range(groups.centre, wide - side)
  let best: Pinwheel | null = null
  for (let top = left.from; top <= left.to; top++) {
    const from = Math.max(right.from, top + gap + centre.lowest)
    const to = Math.min(right.to, top + gap + centre.highest)
    if (from > to) continue
    const above = table.cost(groups.wide, wide, top) + table.cost(groups.side, side, rows - gap - top)
    if (above >= (best?.cost ?? Infinity)) continue
    for (let tall = from; tall <= to; tall++) {
      const cost =
        above +
        table.cost(groups.tall, columns - wide, tall) +
        table.cost(groups.foot, columns - side, rows - gap - tall) +
        table.cost(groups.centre, wide - side, tall - top - gap)
      if (cost < (best?.cost ?? Infinity)) best = { form, groups, wide, side, top, tall, cost }
    }
  }
  if (best !== null) offer(best)
}
