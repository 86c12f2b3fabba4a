import type { StoredRemark } from '../../commands/RemarkStore'
import type { ArticleCopy } from '../../newspaper/article/ArticleCopy'
import { anchorIn } from '../../revision/anchorIn'
import type { PlacedRemark } from './PlacedRemark'

/** The remarks on a story as it reads now, numbered as they were made, each with its answers. */
export function placeRemarks(copy: ArticleCopy, remarks: readonly StoredRemark[]): readonly PlacedRemark[] {
  return remarks
    .filter(({ answerTo }) => answerTo === null)
    .map((remark, place) => ({
      remark,
      number: place + 1,
      found: remark.anchor && anchorIn(copy, remark.anchor),
      answers: remarks.filter(({ answerTo }) => answerTo === remark.id),
    }))
}
