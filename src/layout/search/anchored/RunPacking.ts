import type { Columns } from '../../units/Columns'
import type { Rows } from '../../units/Rows'
import { areaRange } from '../areaRange'
import { runOf, stateOf, type PackTable } from '../PackTable'
import type { Piece } from '../Piece'
import type { Spot } from '../Proposal'
import { unpack } from '../unpack'
import { whiteCost } from './whiteCost'

/** A run of items, `first` to `last`, that fills a rectangle: what that costs, and the rows it takes of it. */
export interface Filling {
  readonly cost: number
  readonly rows: Rows
}

/** Rectangles filled with runs of the items that have no place yet, in the editor's order. */
export interface RunPacking {
  readonly pieces: readonly Piece[]
  /** The rows that a run can take in so many columns; `highest` is below `lowest` where there are none. */
  readonly range: (run: Run, columns: Columns) => { readonly lowest: Rows; readonly highest: Rows }
  /** The cheapest filling, white below it where the run is not as high; null where there is none. */
  readonly fill: (run: Run, columns: Columns, rows: Rows) => Filling | null
  readonly spots: (run: Run, at: Place) => readonly Spot[]
  /** What a run asks for, reckoned item by item. */
  readonly asks: (run: Run) => { readonly least: number; readonly most: number; readonly cost: number }
}

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

/** Fillings from a table of packed runs; across the whole page bands are stacked on one another. */
export function runPacking(table: PackTable): RunPacking {
  const { pieces, style } = table
  const sums = prefixSums(table)
  const stacks = new Map<number, Stack>()
  const stackFrom = (first: number): Stack => {
    const known = stacks.get(first)
    if (known !== undefined) return known
    const made = stackBands(table, first)
    stacks.set(first, made)
    return made
  }
  const costAt = ({ first, last }: Run, columns: Columns, rows: Rows): number =>
    columns === style.grid.columns
      ? (stackFrom(first).cost[last]?.[rows] ?? Infinity)
      : (table.cost[stateOf(table, runOf(table, first, last, columns), rows)] ?? Infinity)
  const range: RunPacking['range'] = ({ first, last }, columns) => {
    if (columns === style.grid.columns) {
      const stack = stackFrom(first)
      return { lowest: stack.lowest[last] ?? style.grid.rows + 1, highest: stack.highest[last] ?? -1 }
    }
    const run = runOf(table, first, last, columns)
    return { lowest: table.lowest[run] ?? style.grid.rows + 1, highest: table.highest[run] ?? -1 }
  }
  return {
    pieces,
    range,
    fill: (run, columns, rows) => {
      const { lowest, highest } = range(run, columns)
      for (let own = Math.min(rows, highest); own >= lowest; own--) {
        const cost = costAt(run, columns, own)
        if (cost < Infinity)
          return { cost: cost + whiteCost({ columns, rows: rows - own }, style), rows: own }
      }
      return null
    },
    spots: (run, { column, row, columns, rows }) => {
      if (columns < style.grid.columns) return unpack(table, { ...run, column, row, columns, rows })
      return stackFrom(run.first)
        .bands(run.last, rows)
        .flatMap((band) => unpack(table, { ...band, column, row: row + band.row, columns }))
    },
    asks: ({ first, last }) => ({
      least: (sums.least[last + 1] ?? 0) - (sums.least[first] ?? 0),
      most: (sums.most[last + 1] ?? 0) - (sums.most[first] ?? 0),
      cost: (sums.cost[last + 1] ?? 0) - (sums.cost[first] ?? 0),
    }),
  }
}

function prefixSums({
  pieces,
  style,
}: PackTable): Readonly<Record<'least' | 'most' | 'cost', readonly number[]>> {
  const sums = { least: [0], most: [0], cost: [0] }
  pieces.forEach((piece, i) => {
    const { least, most } = areaRange(piece, style)
    sums.least.push((sums.least[i] ?? 0) + least)
    sums.most.push((sums.most[i] ?? 0) + most)
    sums.cost.push((sums.cost[i] ?? 0) + cheapestOf(piece))
  })
  return sums
}

function cheapestOf({ shapes }: Piece): number {
  let cheapest = Infinity
  for (const own of shapes) for (const shape of own) cheapest = Math.min(cheapest, shape?.cost ?? Infinity)
  return cheapest === Infinity ? 0 : cheapest
}

/** Runs from one item on, in bands one under another across the page: `cost[last][rows]`. */
interface Stack {
  readonly cost: readonly (readonly number[])[]
  readonly lowest: readonly Rows[]
  readonly highest: readonly Rows[]
  readonly bands: (last: number, rows: Rows) => readonly Band[]
}

interface Band extends Run {
  /** From the top of the stack. */
  readonly row: Rows
  readonly rows: Rows
}

function stackBands(table: PackTable, from: number): Stack {
  const { pieces, style } = table
  const { columns, rows: most, gap } = style.grid
  const cost = pieces.map(() => new Array<number>(most + 1).fill(Infinity))
  const made: Band[][] = pieces.map(() => [])
  for (let last = from; last < pieces.length; last++) {
    for (let first = from; first <= last; first++) {
      const run = runOf(table, first, last, columns)
      const lowest = table.lowest[run] ?? 0
      const highest = Math.min(most, table.highest[run] ?? -1)
      for (let rows = lowest; rows <= highest; rows++) {
        const own = table.cost[stateOf(table, run, rows)] ?? Infinity
        if (own === Infinity) continue
        const offer = (row: Rows, before: number): void => {
          const foot = row + rows
          if (foot > most || before + own >= (cost[last]?.[foot] ?? Infinity)) return
          const costs = cost[last]
          const bands = made[last]
          if (costs === undefined || bands === undefined) return
          costs[foot] = before + own
          bands[foot] = { first, last, row, rows }
        }
        if (first === from) offer(0, 0)
        else
          cost[first - 1]?.forEach((before, foot) => {
            if (before < Infinity) offer(foot + gap, before)
          })
      }
    }
  }
  const bandsOf = (last: number, rows: Rows): readonly Band[] => {
    const band = made[last]?.[rows]
    if (band === undefined) return []
    return band.first === from ? [band] : [...bandsOf(band.first - 1, band.row - gap), band]
  }
  return {
    cost,
    lowest: cost.map((costs) => {
      const lowest = costs.findIndex((own) => own < Infinity)
      return lowest < 0 ? most + 1 : lowest
    }),
    highest: cost.map((costs) => costs.findLastIndex((own) => own < Infinity)),
    bands: bandsOf,
  }
}
