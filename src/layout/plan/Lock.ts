import type { HeadlineForm } from './HeadlineForm'

/** What the editor has decided of a box, any part of it: the search leaves that part alone. On the grid, in columns and rows. */
export interface Lock {
  readonly column?: number | undefined
  readonly row?: number | undefined
  readonly columns?: number | undefined
  readonly rows?: number | undefined
  readonly headline?: HeadlineForm | undefined
}
