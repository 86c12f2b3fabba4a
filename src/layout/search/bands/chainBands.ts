import { longestLine, middle } from '../../check/checkCuts'
import type { Rows } from '../../units/Rows'
import { gutterRuns, type GutterRuns } from './gutterRuns'
import { stateOf, widthOf, type PackTable } from './PackTable'
import { fromPoints, noLayout, toPoints } from './points'
import type { Proposal } from '../Proposal'
import type { FoundPage } from './searchBands'
import type { RestOfPage } from './restOfPage'
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
 * Chains bands across the page from row `from` to row `to`: the cheapest pages, the best first.
 *
 * - A cut across the page in its middle (断版) costs, but not above or below a band that is meant to part the page;
 *   so does a gutter that runs free down most of the page.
 * - Only chains are made that can still become a page within the budget (`restOfPage`).
 */
export function chainBands(
  table: PackTable,
  {
    from,
    to,
    rest,
    budget,
  }: { readonly from: Rows; readonly to: Rows; readonly rest: RestOfPage; readonly budget: number },
): readonly FoundPage[] {
  const least = rest.at(0, from)
  const runs = new Map<number, GutterRuns>()
  const base = table.flat.reduce((sum, { cheapest }) => sum + cheapest, 0)
  let limit = -1
  for (const spread of spreads) {
    if (least > budget || limit === budget) break
    limit = Math.min(budget, least + toPoints(spread))
    const chains = chainsWithin(table, from, { to, rest, limit, runs })
    if (chains.length === 0) continue
    return chains
      .sort((one, other) => one.cost - other.cost)
      .slice(0, mostProposals)
      .map(({ chain, cost }) => ({ cost: fromPoints(base + cost), unpack: () => spotsOf(table, chain) }))
  }
  return []
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
  return (ends[whole] ?? []).flatMap((chains, row) =>
    (chains ?? []).map((chain) => ({ chain, cost: chain.cost + args.rest.at(whole, row) })),
  )
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
  const { grid, weights } = table.style
  const turned = toPoints(weights.inversion)
  for (const step of table.family.bands[prefix] ?? []) {
    const width = widthOf(step.run, grid.columns, table)
    const state = stateOf(width, table)
    const most = Math.min(table.highest[width] ?? -1, to - row)
    const lowest = table.lowest[width] ?? 0
    if (lowest > most) continue
    const above = (before?.cost ?? 0) + step.inversions * turned + cutCost(table, before, step.run, row)
    const target = ends[step.to] ?? []
    for (let rows = lowest; rows <= most; rows++) {
      const cost = above + (table.cost[state + rows] ?? noLayout)
      const next = row + rows + grid.gap
      const left = limit - rest.at(step.to, next)
      if (cost > left) continue
      const kept = (target[next] ??= [])
      if (kept.length === keptAtRow && cost >= (kept[keptAtRow - 1]?.cost ?? 0)) continue
      let own = runs.get(state + rows)
      if (own === undefined) {
        own = gutterRuns(table, { run: step.run, columns: grid.columns, rows })
        runs.set(state + rows, own)
      }
      const chain = chained(table, { before, cost, run: step.run, row, rows, own })
      if (chain.cost <= left) keep(kept, chain)
    }
  }
}

function chained(
  { style: { grid, weights } }: PackTable,
  { before, cost, own, ...band }: Omit<Chain, 'free' | 'through'> & { readonly own: GutterRuns },
): Chain {
  const free = new Array<number>(grid.columns).fill(0)
  let longest = 0
  for (let gutter = 1; gutter < grid.columns; gutter++) {
    const above = before?.free[gutter] ?? 0
    const top = own.top[gutter] ?? 0
    const run = above === 0 || top === 0 ? Math.max(above, top) : above + grid.gap + top
    longest = Math.max(longest, run, own.longest[gutter] ?? 0)
    free[gutter] = top === band.rows ? run : (own.foot[gutter] ?? 0)
  }
  const through = longest >= grid.rows * longestLine
  const fresh = through && before?.through !== true
  return {
    ...band,
    before,
    free,
    through: through || before?.through === true,
    cost: cost + (fresh ? toPoints(weights.brokenRule) : 0),
  }
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
