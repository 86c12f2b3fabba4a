import type { PageStyle } from '../../style/PageStyle'
import type { Columns } from '../../units/Columns'
import type { Rows } from '../../units/Rows'
import { findRuns } from './findRuns'
import { packItems } from './packItems'
import { runOf, stateOf, widthOf, type ItemRun, type PackTable } from './PackTable'
import type { Piece } from '../Piece'
import { fromPoints, noLayout, toPoints } from './points'
import type { Spot } from '../Proposal'
import { unpack } from './unpack'

/** The cheapest fillings of rectangles with neighbouring items, for searches that place the rectangles themselves. */
export interface OpenTable {
  readonly pieces: readonly Piece[]
  readonly style: PageStyle
  /** The rows that a run can take in so many columns; `highest` is below `lowest` where there are none. */
  readonly range: (run: ItemRun, columns: Columns) => { readonly lowest: Rows; readonly highest: Rows }
  /** What the cheapest filling costs; Infinity where there is none. */
  readonly cost: (run: ItemRun, columns: Columns, rows: Rows) => number
  /** What it costs at the least in however many rows, by columns; at 0 the least of all. */
  readonly least: (run: ItemRun) => Float64Array
  readonly spots: (run: ItemRun, at: Place) => readonly Spot[]
}

interface Place {
  readonly column: Columns
  readonly row: Rows
  readonly columns: Columns
  readonly rows: Rows
}

/** More than any page costs. */
const boundless = 100_000

/**
 * Packs items in the editor's order.
 *
 * - Those dearer than `budget` beyond their items' cheapest shapes are not kept; without one, however dear.
 * - Across the whole page only a shape or a cut down is kept, no bands one under another.
 * - Valid until the next search begins.
 */
export function openTable(
  pieces: readonly Piece[],
  {
    style,
    load,
    budget = boundless,
  }: { readonly style: PageStyle; readonly load: number; readonly budget?: number },
): OpenTable {
  const family = findRuns(pieces, 0)
  const table = packItems(pieces, {
    style,
    family,
    load,
    budget: toPoints(budget),
    rows: style.grid.rows,
    fills: false,
  })
  const range: OpenTable['range'] = (run, columns) => {
    const number = runOf(table, run)
    if (number < 0) return { lowest: style.grid.rows + 1, highest: -1 }
    const width = widthOf(number, columns, table)
    return { lowest: table.lowest[width] ?? 0, highest: table.highest[width] ?? -1 }
  }
  const leasts = new Map<number, Float64Array>()
  return {
    pieces,
    style,
    range,
    least: (run) => {
      const at = run.first * pieces.length + run.last
      const known = leasts.get(at)
      if (known !== undefined) return known
      const least = new Float64Array(style.grid.columns + 1).fill(Infinity)
      for (let columns = 1; columns < least.length; columns++) {
        const { lowest, highest } = range(run, columns)
        for (let rows = lowest; rows <= highest; rows++)
          least[columns] = Math.min(least[columns] ?? Infinity, costOf(table, run, columns, rows))
      }
      least[0] = Math.min(...least)
      leasts.set(at, least)
      return least
    },
    cost: (run, columns, rows) => costOf(table, run, columns, rows),
    spots: (run, { column, row, ...size }) =>
      unpack(table, { run: runOf(table, run), ...size }, { column, row }),
  }
}

function costOf(table: PackTable, run: ItemRun, columns: Columns, rows: Rows): number {
  const number = runOf(table, run)
  const width = widthOf(number, columns, table)
  if (number < 0 || rows < (table.lowest[width] ?? 0) || rows > (table.highest[width] ?? -1)) return Infinity
  const cost = table.cost[stateOf(width, table) + rows] ?? noLayout
  if (cost >= noLayout) return Infinity
  let points = cost
  for (let item = run.first; item <= run.last; item++) points += table.flat[item]?.cheapest ?? 0
  return fromPoints(points)
}
