import type { Columns } from '../../units/Columns'
import type { Rows } from '../../units/Rows'
import type { PageStyle } from '../../style/PageStyle'
import { areaRange } from '../areaRange'
import type { OpenTable } from '../bands/openTable'
import { flatShapes } from '../bands/flatShapes'
import { fromPoints } from '../bands/points'
import type { Piece } from '../Piece'
import type { Spot } from '../Proposal'
import { stackBands, type BandStack } from './stackBands'
import { whiteCost } from './whiteCost'
import { writeCosts } from './writeCosts'

/** Items `first` to `last` in the editor's order; none where `last` is before `first`. */
export interface Run {
  readonly first: number
  readonly last: number
}

interface Place {
  readonly column: Columns
  readonly row: Rows
  readonly columns: Columns
  readonly rows: Rows
}

/** Rectangles filled with runs of the items that have no place yet, in the editor's order. */
export interface RunPacking {
  readonly pieces: readonly Piece[]
  /** The rows that a run takes in so many columns without white under it. */
  readonly heights: (run: Run, columns: Columns) => readonly Rows[]
  /** What filling a rectangle costs, with the white below a run that is not as high; infinite where it cannot be. */
  readonly costAt: (run: Run, columns: Columns, rows: Rows) => number
  readonly spots: (run: Run, at: Place) => readonly Spot[]
  /** What a run asks for, reckoned item by item. */
  readonly asks: (run: Run) => Asked
}

/** The room that items ask for, in 字 by 行, and what they cost at the least. */
export interface Asked {
  readonly least: number
  readonly most: number
  readonly cost: number
}

/** A run in so many columns: its heights, and for every height of a room what it costs and how much of it it takes. */
interface Fillings {
  readonly heights: readonly Rows[]
  readonly cost: Float64Array
  readonly used: Int16Array
}

/** Fillings from a table of packed runs; across the whole page bands are stacked on one another. */
export function runPacking(table: OpenTable): RunPacking {
  const { pieces, style } = table
  const { columns: allColumns, rows: allRows } = style.grid
  const known: (Fillings | undefined)[] = []
  const stacks: (BandStack | undefined)[] = []
  const stackFrom = (first: number): BandStack => (stacks[first] ??= stackBands(table, first))
  const fillingsOf = (run: Run, columns: Columns): Fillings => {
    const at = (run.first * pieces.length + run.last) * (allColumns + 1) + columns
    const before = known[at]
    if (before !== undefined) return before
    const costs = new Float64Array(allRows + 1).fill(Infinity)
    if (columns < allColumns) writeCosts(table, run, { columns, into: costs })
    else costs.set(stackFrom(run.first).cost[run.last] ?? [])
    const made = fillBelow(costs, columns, style)
    known[at] = made
    return made
  }
  return {
    pieces,
    asks: reckonRuns(table),
    heights: (run, columns) => fillingsOf(run, columns).heights,
    costAt: (run, columns, rows) => fillingsOf(run, columns).cost[rows] ?? Infinity,
    spots: (run, { column, row, columns, rows: room }) => {
      const rows = fillingsOf(run, columns).used[room] ?? room
      if (columns < allColumns) return table.spots(run, { column, row, columns, rows })
      return stackFrom(run.first)
        .bands(run.last, rows)
        .flatMap((band) => table.spots(band, { column, row: row + band.row, columns, rows: band.rows }))
    },
  }
}

/** Fillings from what those cost that leave nothing white; in the rooms between them white is left below. */
function fillBelow(cost: Float64Array, columns: Columns, style: PageStyle): Fillings {
  const heights: Rows[] = []
  const used = new Int16Array(cost.length)
  let below = 0
  for (let rows = 1; rows < cost.length; rows++) {
    const exact = cost[rows] ?? Infinity
    const white =
      below === 0 ? Infinity : (cost[below] ?? 0) + whiteCost({ columns, rows: rows - below }, style)
    if (exact < Infinity) heights.push(rows)
    used[rows] = exact <= white ? rows : (used[below] ?? 0)
    cost[rows] = Math.min(exact, white)
    if (exact < Infinity) below = rows
  }
  return { heights, cost, used }
}

/** What runs ask for, from sums over all items before them. */
function reckonRuns({ pieces, style }: OpenTable): RunPacking['asks'] {
  const sums: Asked[] = [{ least: 0, most: 0, cost: 0 }]
  for (const piece of pieces) {
    const before = sums.at(-1) ?? { least: 0, most: 0, cost: 0 }
    const { least, most } = areaRange(piece, style)
    sums.push({
      least: before.least + least,
      most: before.most + most,
      cost: before.cost + fromPoints(flatShapes(piece, style.grid).cheapest),
    })
  }
  return ({ first, last }) => {
    const [before, after] = [sums[first], sums[last + 1]]
    if (before === undefined || after === undefined || last < first) return { least: 0, most: 0, cost: 0 }
    return {
      least: after.least - before.least,
      most: after.most - before.most,
      cost: after.cost - before.cost,
    }
  }
}
