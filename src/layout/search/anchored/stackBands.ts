import type { Rows } from '../../units/Rows'
import type { OpenTable } from '../bands/openTable'
import type { Run } from './RunPacking'
import { writeCosts } from './writeCosts'

/** Runs from one item on, in bands one under another across the page. */
export interface BandStack {
  /** By the last item and the rows, infinite where there is no such stack. */
  readonly cost: readonly Float64Array[]
  readonly bands: (last: number, rows: Rows) => readonly Band[]
}

/** A band: its row is counted from the top of the stack. */
export interface Band extends Run {
  readonly row: Rows
  readonly rows: Rows
}

/** A row at which a band may begin, and what is above it costs. */
interface Begin {
  readonly row: Rows
  readonly before: number
}

/** The cheapest stacks of bands that begin with an item, of every height. */
export function stackBands(table: OpenTable, from: number): BandStack {
  const { pieces, style } = table
  const { columns, rows: most, gap } = style.grid
  const cost = pieces.map(() => new Float64Array(most + 1).fill(Infinity))
  const made: Band[][] = pieces.map(() => [])
  const own = new Float64Array(most + 1)
  /** Where a band that begins with an item may begin. */
  const begins: (readonly Begin[])[] = []
  begins[from] = [{ row: 0, before: 0 }]
  for (let last = from; last < pieces.length; last++) {
    const costs = cost[last] ?? own
    const bands = made[last] ?? []
    for (let first = from; first <= last; first++) {
      own.fill(Infinity)
      writeCosts(table, { first, last }, { columns, into: own })
      for (let rows = 1; rows <= most; rows++) {
        const band = own[rows] ?? Infinity
        if (band === Infinity) continue
        for (const { row, before } of begins[first] ?? []) {
          const foot = row + rows
          if (before + band >= (costs[foot] ?? 0)) continue
          costs[foot] = before + band
          bands[foot] = { first, last, row, rows }
        }
      }
    }
    begins[last + 1] = Array.from(costs.entries()).flatMap(([foot, before]) =>
      before < Infinity ? [{ row: foot + gap, before }] : [],
    )
  }
  const bandsOf = (last: number, rows: Rows): readonly Band[] => {
    const band = made[last]?.[rows]
    if (band === undefined) return []
    return band.first === from ? [band] : [...bandsOf(band.first - 1, band.row - gap), band]
  }
  return { cost, bands: bandsOf }
}
