import { readCut, runOf, stateOf, type PackTable } from './PackTable'

/** The headlines along one edge of a layout, from the top: rows `from` up to `to`, and their size. */
export type HeadProfile = readonly { readonly from: number; readonly to: number; readonly sizePt: number }[]

const none: HeadProfile = []

/** The headlines at the left or the right edge of the cheapest layout of a rectangle. Vertical and boxed ones butt with none. */
export function headProfile(
  table: PackTable,
  side: 'left' | 'right',
  {
    first,
    last,
    columns,
    rows,
  }: { readonly first: number; readonly last: number; readonly columns: number; readonly rows: number },
): HeadProfile {
  const state = stateOf(table, runOf(table, first, last, columns), rows)
  const memory = side === 'left' ? table.leftHeads : table.rightHeads
  const known = memory.get(state)
  if (known !== undefined) return known
  const found = findProfile(table, side, { first, last, columns, rows, state })
  memory.set(state, found)
  return found
}

function findProfile(
  table: PackTable,
  side: 'left' | 'right',
  at: {
    readonly first: number
    readonly last: number
    readonly columns: number
    readonly rows: number
    readonly state: number
  },
): HeadProfile {
  const { first, last, columns, rows } = at
  const packed = table.cut[at.state] ?? 0
  if (packed === 0) {
    const story = table.pieces[first]?.shapes[columns]?.[rows]?.story
    if (story == null || story.headline.form !== 'across' || story.headline.rows === 0) return none
    return [{ from: 0, to: story.headline.rows + story.padding, sizePt: story.headline.sizePt }]
  }
  const { kind, lastOfFirst, size } = readCut(packed)
  if (kind === 'across') {
    const above = headProfile(table, side, { first, last: lastOfFirst, columns, rows: size })
    const shift = size + table.style.grid.gap
    const below = headProfile(table, side, { first: lastOfFirst + 1, last, columns, rows: rows - shift })
    return [
      ...above,
      ...below.map(({ from, to, sizePt }) => ({ from: from + shift, to: to + shift, sizePt })),
    ]
  }
  const takesFirst = (kind === 'down') === (side === 'left')
  return takesFirst
    ? headProfile(table, side, { first, last: lastOfFirst, columns: size, rows })
    : headProfile(table, side, { first: lastOfFirst + 1, last, columns: columns - size, rows })
}

/** What two edges cost side by side: 碰题, headlines on the same rows; less where one is plainly larger. */
export function buttingCost(left: HeadProfile, right: HeadProfile, { weights }: PackTable['style']): number {
  let cost = 0
  for (const one of left) {
    for (const other of right) {
      if (one.from >= other.to || other.from >= one.to) continue
      const ratio = Math.max(one.sizePt, other.sizePt) / Math.min(one.sizePt, other.sizePt)
      cost += ratio < plainlyLarger ? weights.buttingHeads : weights.unequalHeads
    }
  }
  return cost
}

/** From this ratio of sizes on, two headlines side by side are not taken for one. */
export const plainlyLarger = 1.35
