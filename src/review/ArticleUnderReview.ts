import type { ArticleState } from './ArticleState'
import type { ReviewPass } from './ReviewPass'

/**
 * What the review rules need to know of a story.
 *
 * - `authorIds`: the people who wrote it: who created the draft as their own, and the accounts behind its bylines.
 * - `bylineNames`: the persons named in its byline, so that a signature without an account still counts.
 * - `passes`: those that hold for the copy as it is now; a void pass is no longer in it.
 */
export interface ArticleUnderReview {
  readonly id: number
  readonly state: ArticleState
  readonly copyHash: string
  readonly rev: number
  readonly authorIds: readonly number[]
  readonly bylineNames: readonly string[]
  readonly coOrganizerId: number | null
  readonly passes: readonly ReviewPass[]
}
