import { longestLine, middle } from '../check/checkCuts'
import { areaRange } from './areaRange'
import { charsOf } from './charsOf'
import type { Rows } from '../units/Rows'
import { runOf, stateOf, type PackTable } from './PackTable'
import type { Proposal } from './Proposal'
import { seamsOf } from './seamsOf'
import { unpack } from './unpack'

/** A page down to a row: its bands from the top. */
interface Chain {
  readonly cost: number
  readonly before: Chain | null
  readonly first: number
  readonly last: number
  readonly row: Rows
  readonly rows: Rows
  /** The gutters free through the band, and the rows they have been free for. */
  readonly seams: number
  readonly free: Rows
}

/** How many ways of coming to the same row are kept, and how many pages are proposed. */
const keptAtRow = 3
const mostProposals = 48

/**
 * Chains bands across the page from row `from` to row `to`: the cheapest pages, the best first.
 *
 * - A cut across the page in its middle (断版) costs, but not above or below a band that is meant to part the page.
 */
export function chainBands(
  table: PackTable,
  { from, to }: { readonly from: Rows; readonly to: Rows },
): readonly Proposal[] {
  const { pieces, style } = table
  const { grid, weights } = style
  const ends: Chain[][][] = Array.from({ length: pieces.length + 1 }, () => [])
  const needed = rowsNeeded(table)
  for (let first = 0; first < pieces.length; first++) {
    const starts = startsOf(ends[first], first, { from, to: to - (needed[first] ?? 0) })
    for (let last = first; last < pieces.length; last++) {
      const run = runOf(table, first, last, grid.columns)
      const target = ends[last + 1] ?? []
      const most = Math.min(table.highest[run] ?? -1, to - from)
      for (let rows = table.lowest[run] ?? 0; rows <= most; rows++) {
        const own = table.cost[stateOf(table, run, rows)] ?? Infinity
        if (own === Infinity) continue
        const seams = seamsOf(table, { first, last, columns: grid.columns, rows })
        for (const { row, chains } of starts) {
          if (row + rows > to) break
          const cut = cutCost(table, first, row)
          const kept = (target[row + rows + grid.gap] ??= [])
          for (const before of chains) {
            const cost = (before?.cost ?? 0) + own + cut
            if (kept.length === keptAtRow && cost >= (kept[keptAtRow - 1]?.cost ?? 0)) continue
            const shared = before === null ? 0 : seams & before.seams
            const free = shared === 0 ? rows : rows + grid.gap + (before?.free ?? 0)
            const through = shared !== 0 && free >= grid.rows * longestLine ? weights.brokenRule : 0
            keep(kept, {
              cost: cost + through,
              before,
              first,
              last,
              row,
              rows,
              seams: shared === 0 ? seams : shared,
              free,
            })
          }
        }
      }
    }
  }
  const pages = startsOf(ends[pieces.length], pieces.length, { from, to: to + grid.gap }).flatMap(
    ({ row, chains }) =>
      chains.flatMap((chain) =>
        chain === null
          ? []
          : {
              chain,
              cost: chain.cost + Math.max(0, to - (row - grid.gap)) * weights.emptyRow,
            },
      ),
  )
  return pages
    .sort((one, other) => one.cost - other.cost)
    .slice(0, mostProposals)
    .map(({ chain, cost }) => ({ cost, spots: spotsOf(table, chain) }))
}

/** Where bands may begin: the rows that chains have come to, from the top. */
function startsOf(
  ends: readonly (readonly Chain[] | undefined)[] | undefined,
  first: number,
  { from, to }: { readonly from: Rows; readonly to: Rows },
): readonly { readonly row: Rows; readonly chains: readonly (Chain | null)[] }[] {
  if (first === 0) return [{ row: from, chains: [null] }]
  const starts: { row: Rows; chains: readonly Chain[] }[] = []
  ends?.forEach((chains, row) => {
    if (chains !== undefined && chains.length > 0 && row <= to) starts.push({ row, chains })
  })
  return starts
}

/** What cutting the page above a band that begins at a row costs. */
function cutCost({ pieces, style: { grid, weights } }: PackTable, first: number, row: Rows): number {
  const cut = row - grid.gap
  if (first === 0 || cut <= grid.rows * middle.from || cut >= grid.rows * middle.to) return 0
  return pieces[first]?.isBand === true || pieces[first - 1]?.isBand === true ? 0 : weights.midCut
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
  const { before, first, last, row, rows } = chain
  const columns = table.style.grid.columns
  return [...spotsOf(table, before), ...unpack(table, { first, last, column: 0, row, columns, rows })]
}

/** The rows that the items from each one on need at the least, were they to fill the page's width without a gap. */
function rowsNeeded({ pieces, style, load }: PackTable): readonly Rows[] {
  const width = charsOf(style.grid.columns, style.grid) + style.grid.gutter
  const needed = new Array<Rows>(pieces.length + 1).fill(0)
  let area = 0
  for (let first = pieces.length - 1; first >= 0; first--) {
    const piece = pieces[first]
    if (piece !== undefined) area += areaRange(piece, style).least
    needed[first] = Math.floor((area * 0.95) / load / width) - 1
  }
  return needed
}
