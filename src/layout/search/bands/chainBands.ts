import { longestLine, middle } from '../../check/checkCuts'
import type { PageGrid } from '../../style/PageStyle'
import type { Rows } from '../../units/Rows'
import { gutterRuns, type GutterRuns } from './gutterRuns'
import { stateOf, widthOf, type PackTable } from './PackTable'
import { fromPoints, noLayout, toPoints } from './points'
import type { Proposal } from '../Proposal'
import type { FoundPage } from './searchBands'
import { restOfPage, type RestOfPage } from './restOfPage'
import { unpack } from './unpack'

/** A page down to a row: its bands from the top. */
interface Chain {
  readonly cost: number
  readonly before: Chain | null
  readonly run: number
  readonly row: Rows
  readonly rows: Rows
  /** How far every gutter has run free up to here, and whether one has run free too far. */
  readonly free: readonly number[]
  readonly through: boolean
}

/** How many ways of coming to the same row are kept, and how many pages are proposed. */
const keptAtRow = 4
const mostProposals = 48
/**
 * How much dearer than the cheapest that there may be a page is looked at: little at first; where every page is cut, or
 * has a gutter that runs free, more.
 */
const spreads = [250, 1000, Infinity]

/**
 * Chains bands across the page from row `from` to row `to`: the cheapest pages within a budget, the best first.
 *
 * - A cut across the page in its middle (断版) costs, but not above or below a band that is meant to part the page;
 *   so does a gutter that runs free down most of the page.
 * - Only chains are made that can still become a page within the budget (`restOfPage`), and none anew where one budget
 *   after another is asked for and there was no page before.
 */
export function chainBands(
  table: PackTable,
  { from, to }: { readonly from: Rows; readonly to: Rows },
): (budget: number) => readonly FoundPage[] {
  const rest = restOfPage(table, { from, to })
  const least = rest.cost[from] ?? noLayout
  const runs = new Map<number, GutterRuns>()
  const base = table.flat.reduce((sum, { cheapest }) => sum + cheapest, 0)
  let none = -1
  return (budget) => {
    if (least > budget) return []
    for (const spread of spreads) {
      const limit = Math.min(budget, least + toPoints(spread))
      if (limit <= none) continue
      const chains = chainsWithin(table, from, { to, rest, limit, runs })
      if (chains.length === 0) {
        none = limit
        continue
      }
      return chains
        .sort((one, other) => one.cost - other.cost)
        .slice(0, mostProposals)
        .map(({ chain, cost }) => ({ cost: fromPoints(base + cost), unpack: () => spotsOf(table, chain) }))
    }
    return []
  }
}

/** The cheapest chains that hold every item, with what the rows left under them cost. */
function chainsWithin(
  table: PackTable,
  from: Rows,
  args: Pick<ExtendArgs, 'to' | 'rest' | 'limit' | 'runs'>,
): { readonly chain: Chain; readonly cost: number }[] {
  const ends: (Chain[] | undefined)[][] = table.family.bands.map(() => [])
  const whole = ends.length - 1
  extend(table, null, { ...args, ends, prefix: 0, row: from })
  for (let prefix = 1; prefix < whole; prefix++) {
    ends[prefix]?.forEach((chains, row) => {
      for (const before of chains ?? []) extend(table, before, { ...args, ends, prefix, row })
    })
  }
  const { cost, stride } = args.rest
  return (ends[whole] ?? []).flatMap((chains, row) => {
    const empty = cost[whole * stride + row] ?? noLayout
    return (chains ?? []).map((chain) => ({ chain, cost: chain.cost + empty }))
  })
}

interface ExtendArgs {
  readonly prefix: number
  readonly row: Rows
  readonly to: Rows
  readonly ends: readonly (Chain[] | undefined)[][]
  readonly rest: RestOfPage
  readonly limit: number
  readonly runs: Map<number, GutterRuns>
}

/** Puts every band that may follow under a chain. */
function extend(
  table: PackTable,
  before: Chain | null,
  { prefix, row, to, ends, rest, limit, runs }: ExtendArgs,
): void {
  const { cost: costs, lowest, highest, cheapest, style } = table
  const { grid, weights } = style
  const turned = toPoints(weights.inversion)
  const broken = before?.through === true ? 0 : toPoints(weights.brokenRule)
  const soFar = before?.cost ?? 0
  for (const step of table.family.bands[prefix] ?? []) {
    const width = widthOf(step.run, grid.columns, table)
    const room = limit - soFar - step.inversions * turned - (rest.least[step.to] ?? noLayout)
    if ((cheapest[width] ?? noLayout) > room) continue
    const state = stateOf(width, table)
    const most = Math.min(highest[width] ?? -1, to - row)
    const above = soFar + step.inversions * turned + cutCost(table, before, step.run, row)
    const target = ends[step.to] ?? []
    const under = step.to * rest.stride + row + grid.gap
    for (let rows = lowest[width] ?? 0; rows <= most; rows++) {
      const cost = above + (costs[state + rows] ?? noLayout)
      const left = limit - (rest.cost[under + rows] ?? noLayout)
      if (cost > left) continue
      const kept = (target[row + rows + grid.gap] ??= [])
      if (isKept(kept, cost)) continue
      let own = runs.get(state + rows)
      if (own === undefined) {
        own = gutterRuns(table, { run: step.run, columns: grid.columns, rows })
        runs.set(state + rows, own)
      }
      const through = before?.through === true || runsThrough(before, own, grid)
      const all = through ? cost + broken : cost
      if (all > left || isKept(kept, all)) continue
      const free = freeUnder(before, own, { rows, gap: grid.gap })
      keep(kept, { cost: all, before, run: step.run, row, rows, free, through })
    }
  }
}

/** Whether as many chains are kept as may be, none dearer than this. */
function isKept(kept: readonly Chain[], cost: number): boolean {
  return kept.length === keptAtRow && cost >= (kept[keptAtRow - 1]?.cost ?? 0)
}

/** How far a gutter runs free from above into a band. */
function freeInto(above: number, top: number, gap: Rows): number {
  return above === 0 || top === 0 ? Math.max(above, top) : above + gap + top
}

/** Whether a gutter runs free too far when a band stands under a chain. */
function runsThrough(before: Chain | null, own: GutterRuns, { columns, rows, gap }: PageGrid): boolean {
  const most = rows * longestLine
  for (let gutter = 1; gutter < columns; gutter++) {
    if ((own.longest[gutter] ?? 0) >= most) return true
    if (freeInto(before?.free[gutter] ?? 0, own.top[gutter] ?? 0, gap) >= most) return true
  }
  return false
}

/** How far every gutter has run free down to the foot of a band under a chain. */
function freeUnder(
  before: Chain | null,
  { top, foot }: GutterRuns,
  { rows, gap }: { readonly rows: Rows; readonly gap: Rows },
): readonly number[] {
  return foot.map((own, gutter) =>
    top[gutter] === rows ? freeInto(before?.free[gutter] ?? 0, rows, gap) : own,
  )
}

/** What cutting the page above a band that begins at a row costs. */
function cutCost(table: PackTable, before: Chain | null, run: number, row: Rows): number {
  const { grid, weights } = table.style
  const cut = row - grid.gap
  if (before === null || cut <= grid.rows * middle.from || cut >= grid.rows * middle.to) return 0
  return isBand(table, run) || isBand(table, before.run) ? 0 : toPoints(weights.midCut)
}

function isBand({ pieces, family }: PackTable, run: number): boolean {
  const items = family.runs[run] ?? []
  return items.length === 1 && pieces[items[0] ?? -1]?.isBand === true
}

/** Puts a chain among those kept, the cheapest first, and lets the dearest go. */
function keep(kept: Chain[], chain: Chain): void {
  let place = kept.length
  while (place > 0 && (kept[place - 1]?.cost ?? 0) > chain.cost) place--
  if (place >= keptAtRow) return
  kept.splice(place, 0, chain)
  if (kept.length > keptAtRow) kept.pop()
}

function spotsOf(table: PackTable, chain: Chain | null): Proposal['spots'] {
  if (chain === null) return []
  const { before, run, row, rows } = chain
  const columns = table.style.grid.columns
  return [...spotsOf(table, before), ...unpack(table, { run, columns, rows }, { column: 0, row })]
}
