import type { StoredRemark } from '../../commands/RemarkStore'
import type { ArticleCopy } from '../../newspaper/article/ArticleCopy'
import type { ReviewStage } from '../../review/ReviewStage'

/** 对照底稿: a version that reviewers compare with: the copy as first filed, as last returned, as a review passed it. */
export const baselineKinds = ['filed', 'returned', 'firstReview', 'secondReview', 'finalReview'] as const
export type BaselineKind = (typeof baselineKinds)[number]

export interface Baseline {
  readonly kind: BaselineKind
  readonly at: string
  readonly personName: string
  readonly copyHash: string
  readonly copy: ArticleCopy
}

/** What a reviewer decided, with the opinion or the reason that went with it. */
export interface Decision {
  readonly act: 'pass' | 'return' | 'reject' | 'reopen'
  readonly stage: ReviewStage | null
  readonly personName: string
  readonly at: string
  readonly opinion: string | null
  readonly checklist: Readonly<Record<string, boolean>> | null
}

/** What goes on around a story's copy while it is reviewed: earlier versions, decisions, remarks. */
export interface DeskReview {
  readonly baselines: readonly Baseline[]
  readonly decisions: readonly Decision[]
  readonly remarks: readonly StoredRemark[]
}
