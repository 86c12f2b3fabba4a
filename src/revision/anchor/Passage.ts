import type { CopyField } from '../CopyField'

/** A stretch of one text of a copy. */
export interface Passage {
  readonly field: CopyField
  readonly block: number
  readonly from: number
  readonly to: number
}
