import type { Columns } from '../../units/Columns'
import type { OpenTable } from '../bands/openTable'
import type { Run } from './RunPacking'

/** Writes what the cheapest filling of every height costs into a list by rows; other heights are left as they are. */
export function writeCosts(
  table: OpenTable,
  run: Run,
  { columns, into }: { readonly columns: Columns; readonly into: Float64Array },
): void {
  const { lowest, highest } = table.range(run, columns)
  for (let rows = lowest; rows <= highest; rows++) into[rows] = table.cost(run, columns, rows)
}
