import type { HeadlineForm } from './HeadlineForm'

/**
 * What the editor has decided of a box (锁定), any part of it: the search leaves that part alone. On the grid, in columns
 * and rows.
 *
 * - `headline` and `sizePt`, the form and the size of the headline, are decided of stories alone.
 * - What cannot be kept is no fault: the check `locks` names the box.
 */
export interface Lock {
  readonly column?: number | undefined
  readonly row?: number | undefined
  readonly columns?: number | undefined
  readonly rows?: number | undefined
  readonly headline?: HeadlineForm | undefined
  readonly sizePt?: number | undefined
}
