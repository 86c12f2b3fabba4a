import { longestLine } from '../check/checkCuts'
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
  const ends: Map<number, Chain[]>[] = Array.from({ length: pieces.length + 1 }, () => new Map())
  const add = (index: number, row: number, chain: Chain): void => {
    const kept = ends[index]?.get(row)
    if (kept === undefined) {
      ends[index]?.set(row, [chain])
      return
    }
    let place = kept.length
    while (place > 0 && (kept[place - 1]?.cost ?? 0) > chain.cost) place--
    kept.splice(place, 0, chain)
    if (kept.length > keptAtRow) kept.pop()
  }
  const isWorth = (index: number, row: number, cost: number): boolean => {
    const kept = ends[index]?.get(row)
    return kept === undefined || kept.length < keptAtRow || cost < (kept[keptAtRow - 1]?.cost ?? Infinity)
  }
  const seamsKnown = new Map<number, number>()
  const seamsAt = (first: number, last: number, rows: number): number => {
    const state = stateOf(table, runOf(table, first, last, grid.columns), rows)
    const known = seamsKnown.get(state)
    if (known !== undefined) return known
    const seams = seamsOf(table, { first, last, columns: grid.columns, rows })
    seamsKnown.set(state, seams)
    return seams
  }
  const needed = rowsNeeded(table)
  for (let first = 0; first < pieces.length; first++) {
    const starts: readonly (readonly [number, readonly (Chain | null)[]])[] =
      first === 0 ? [[from, [null]]] : [...(ends[first] ?? [])]
    for (const [row, chains] of starts) {
      if (row + (needed[first] ?? 0) > to) continue
      for (let last = first; last < pieces.length; last++) {
        const run = runOf(table, first, last, grid.columns)
        for (
          let rows = table.lowest[run] ?? 0;
          rows <= (table.highest[run] ?? -1) && row + rows <= to;
          rows++
        ) {
          const own = table.cost[stateOf(table, run, rows)] ?? Infinity
          if (own === Infinity) continue
          const cutRow = row - grid.gap
          const middle = cutRow > grid.rows * 0.3 && cutRow < grid.rows * 0.7
          const parts = pieces[first]?.isBand === true || pieces[first - 1]?.isBand === true
          const cut = first > 0 && middle && !parts ? weights.midCut : 0
          for (const before of chains) {
            const seams = seamsAt(first, last, rows)
            const shared = before === null ? 0 : seams & before.seams
            const free = shared === 0 ? rows : rows + grid.gap + (before?.free ?? 0)
            const through = shared !== 0 && free >= grid.rows * longestLine ? weights.brokenRule : 0
            const cost = (before?.cost ?? 0) + own + cut + through
            const end = row + rows + grid.gap
            if (isWorth(last + 1, end, cost))
              add(last + 1, end, {
                cost,
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
  const pages = [...(ends[pieces.length] ?? [])].flatMap(([row, chains]) =>
    chains.map((chain) => ({
      chain,
      cost: chain.cost + Math.max(0, to - (row - grid.gap)) * weights.emptyRow,
    })),
  )
  return pages
    .sort((one, other) => one.cost - other.cost)
    .slice(0, mostProposals)
    .map(({ chain, cost }) => ({ cost, spots: spotsOf(table, chain) }))
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
