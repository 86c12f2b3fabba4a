import type { Rows } from '../../units/Rows'
import type { OpenTable } from '../bands/openTable'
import type { Run } from './RunPacking'

/** Runs from one item on, in bands one under another across the page. */
export interface BandStack {
  /** `cost[last][rows]`, infinite where there is no such stack. */
  readonly cost: readonly (readonly number[])[]
  readonly bands: (last: number, rows: Rows) => readonly Band[]
}

/** A band: its row is counted from the top of the stack. */
export interface Band extends Run {
  readonly row: Rows
  readonly rows: Rows
}

/** The cheapest stacks of bands that begin with an item, of every height. */
export function stackBands(table: OpenTable, from: number): BandStack {
  const { pieces, style } = table
  const { columns, rows: most, gap } = style.grid
  const cost = pieces.map(() => new Array<number>(most + 1).fill(Infinity))
  const made: Band[][] = pieces.map(() => [])
  for (let last = from; last < pieces.length; last++) {
    const costs = cost[last] ?? []
    const bands = made[last] ?? []
    for (let first = from; first <= last; first++) {
      const { lowest, highest } = table.range({ first, last }, columns)
      for (let rows = lowest; rows <= highest; rows++) {
        const own = table.cost({ first, last }, columns, rows)
        if (own === Infinity) continue
        const offer = (row: Rows, before: number): void => {
          const foot = row + rows
          if (foot > most || before + own >= (costs[foot] ?? Infinity)) return
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
  return { cost, bands: bandsOf }
}
