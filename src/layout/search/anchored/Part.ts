import type { Columns } from '../../units/Columns'
import type { Rows } from '../../units/Rows'
import type { Run } from './RunPacking'

/** A rectangle of the page with what stands in it: a run of items in the editor's order, and anchors, as bits of their places. */
export interface Part extends Run {
  readonly anchors: number
  readonly column: Columns
  readonly row: Rows
  readonly columns: Columns
  readonly rows: Rows
}

/** Whether no item in the editor's order is in a part. */
export function hasNoRun({ first, last }: Run): boolean {
  return last < first
}
