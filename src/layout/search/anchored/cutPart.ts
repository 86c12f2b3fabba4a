import { middle } from '../../check/checkCuts'
import type { Anchor } from './Anchor'
import type { AnchorPage } from './AnchorPage'
import { anchorsIn } from './AnchorPage'
import { hasNoRun, type Part } from './Part'
import type { Run } from './RunPacking'

/** A part in two, and what the cut itself costs. */
export type OfferCut = (one: Part, other: Part, cost: number) => void

/** How many anchors that may stand on either side of a cut are tried on both. */
const mostUndecided = 3
/** How far around the row that two parts' copy asks for a cut is tried. */
const aroundWanted = 3

/** Offers every cut of a part that might do: across and down, its run parted anywhere, no anchor cut through. */
export function cutPart(part: Part, page: AnchorPage, offer: OfferCut): void {
  for (const split of splitsOf(part, page, 'row')) cutAcross(part, split, { page, offer })
  for (const split of splitsOf(part, page, 'column')) cutDown(part, split, { page, offer })
}

/** The anchors on either side of a cut, and where it may run: from behind the last before it to before the first after it. */
interface Split {
  readonly before: number
  readonly after: number
  readonly from: number
  readonly to: number
}

function splitsOf(part: Part, page: AnchorPage, along: 'row' | 'column'): readonly Split[] {
  const gap = along === 'row' ? page.style.grid.gap : 0
  const own = page.anchors
    .map((anchor, i) => ({ anchor, bit: 1 << i }))
    .filter(({ bit }) => (part.anchors & bit) !== 0)
  const known = own
    .filter(({ anchor }) => anchor[along] !== null)
    .sort((one, other) => (one.anchor[along] ?? 0) - (other.anchor[along] ?? 0))
  const undecided = own.filter(({ anchor }) => anchor[along] === null)
  const start = part[along]
  const end = start + (along === 'row' ? part.rows : part.columns)
  const splits: Split[] = []
  for (let count = 0; count <= known.length; count++) {
    const before = known.slice(0, count)
    const after = known.slice(count)
    const from = Math.max(start, ...before.map(({ anchor }) => footOf(anchor, along) + gap))
    const to = Math.min(end, ...after.map(({ anchor }) => anchor[along] ?? 0))
    if (from > to) continue
    for (const chosen of choices(undecided.map(({ bit }) => bit))) {
      const bits = before.reduce((sum, { bit }) => sum | bit, chosen)
      splits.push({ before: bits, after: part.anchors & ~bits, from, to })
    }
  }
  return splits
}

/** Where an anchor ends at the least. */
function footOf({ row, column, least }: Anchor, along: 'row' | 'column'): number {
  return along === 'row' ? (row ?? 0) + least.rows : (column ?? 0) + least.columns
}

/** Every choice of some of a few bits, as their sum. */
function choices(bits: readonly number[]): readonly number[] {
  return bits
    .slice(0, mostUndecided)
    .reduce<readonly number[]>((sums, bit) => [...sums, ...sums.map((sum) => sum | bit)], [0])
}

interface CutArgs {
  readonly page: AnchorPage
  readonly offer: OfferCut
}

function cutAcross(part: Part, split: Split, { page, offer }: CutArgs): void {
  const { gap } = page.style.grid
  for (const [above, below] of runsOf(part)) {
    const top = { ...part, ...above, anchors: split.before }
    const bottom = { ...part, ...below, anchors: split.after }
    if (isEmpty(top) && isEmpty(bottom)) continue
    for (const row of rowsToCut(top, bottom, { split, page })) {
      const rows = row - gap - part.row
      const left = part.row + part.rows - row
      if (rows < 1 && !isEmpty(top)) continue
      if (left < 1 && !isEmpty(bottom)) continue
      if ((isEmpty(top) && row === part.row) || (isEmpty(bottom) && left < 1 && rows === part.rows)) continue
      offer({ ...top, rows }, { ...bottom, row, rows: left }, acrossCost(part, row, page))
    }
  }
}

/** A part's run in two, at every place. */
function runsOf({ first, last }: Run): readonly (readonly [Run, Run])[] {
  return Array.from({ length: last - first + 2 }, (_, i) => [
    { first, last: first + i - 1 },
    { first: first + i, last },
  ])
}

function isEmpty(part: Part): boolean {
  return part.anchors === 0 && hasNoRun(part)
}

/** The rows at which the lower part may begin. */
function rowsToCut(
  top: Part,
  bottom: Part,
  { split, page }: { readonly split: Split; readonly page: AnchorPage },
): readonly number[] {
  const { packing, style } = page
  const { gap } = style.grid
  const foot = top.row + top.rows
  const rows = new Set<number>()
  const add = (row: number): void => {
    if (row >= split.from && row <= split.to) rows.add(row)
  }
  if (isEmpty(top)) return [split.to]
  if (isEmpty(bottom)) return [Math.min(split.from, foot + gap)]
  if (top.anchors === 0) {
    const { lowest, highest } = packing.range(top, top.columns)
    for (let own = lowest; own <= highest; own++) add(top.row + own + gap)
    add(split.to)
  } else if (bottom.anchors === 0) {
    const { lowest, highest } = packing.range(bottom, bottom.columns)
    for (let own = lowest; own <= highest; own++) add(foot - own)
    add(split.from)
  } else {
    add(split.from)
    add(split.to)
    const wanted = top.row + rowsWanted(top, bottom, page) + gap
    for (let off = -aroundWanted; off <= aroundWanted; off++) add(wanted + off)
  }
  return [...rows]
}

/** The rows that the upper part asks for when both are given room alike. */
function rowsWanted(top: Part, bottom: Part, page: AnchorPage): number {
  const ask = (part: Part): number =>
    anchorsIn(page, part.anchors).reduce(
      (sum, { area }) => sum + area.least,
      hasNoRun(part) ? 0 : page.packing.asks(part).least,
    )
  const upper = ask(top)
  return Math.round(((top.rows - page.style.grid.gap) * upper) / Math.max(1, upper + ask(bottom)))
}

/** A cut across the page in its middle (断版) costs. */
function acrossCost({ columns }: Part, row: number, { style: { grid, weights } }: AnchorPage): number {
  const cut = row - grid.gap
  const inMiddle = cut > grid.rows * middle.from && cut < grid.rows * middle.to
  return columns === grid.columns && inMiddle ? weights.midCut : 0
}

function cutDown(part: Part, split: Split, { page, offer }: CutArgs): void {
  const { grid, weights } = page.style
  const through = Math.max(0, part.rows - Math.floor(grid.rows * 0.72)) * weights.throughLineRow
  for (const [one, other] of runsOf(part)) {
    for (let column = split.from; column <= split.to; column++) {
      const columns = column - part.column
      if (columns < 1 || columns >= part.columns) continue
      const left = { ...part, columns, anchors: split.before }
      const right = { ...part, column, columns: part.columns - columns, anchors: split.after }
      offer({ ...left, ...one }, { ...right, ...other }, through)
      if (!hasNoRun(one) && !hasNoRun(other))
        offer({ ...left, ...other }, { ...right, ...one }, through + weights.inversion)
    }
  }
}
