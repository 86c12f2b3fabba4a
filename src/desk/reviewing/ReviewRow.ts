import type { BlockComparison, CopyPiece } from '../../revision/CopyComparison'
import type { CopyField } from '../../revision/CopyField'

/** One text of a story beside what changed in it. `text` is null where the story does not hold it any more. */
export interface ReviewRow {
  readonly field: CopyField
  readonly block: number
  readonly kind: 'line' | 'paragraph' | 'subhead' | 'caption'
  readonly text: string | null
  readonly status: BlockComparison['status']
  readonly move: number | null
  readonly kindBefore: 'paragraph' | 'subhead' | 'caption' | null
  readonly pieces: readonly CopyPiece[]
}
