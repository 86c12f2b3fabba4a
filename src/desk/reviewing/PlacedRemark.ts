import type { StoredRemark } from '../../commands/RemarkStore'
import type { AnchorFound } from '../../revision/anchorIn'

/** A remark with its number on the screen, where its passage is now, and its answers. */
export interface PlacedRemark {
  readonly remark: StoredRemark
  readonly number: number
  readonly found: AnchorFound | null // null: on the story as a whole
  readonly answers: readonly StoredRemark[]
}
