import type { ReviewChecklist } from '../review/ReviewChecklist'
import type { ReviewStage } from '../review/ReviewStage'
import { actOnArticle } from './actOnArticle'
import type { ActContext, Newsroom, StoredArticle } from './ports'
import type { Result } from './Refusal'

/** 通过: passes one of the three reviews over the copy the reviewer read, named by its hash. */
export function passReview(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly articleId: number
    readonly stage: ReviewStage
    readonly copyHash: string
    readonly opinion: string
    readonly checklist: ReviewChecklist
  },
): Promise<Result<StoredArticle>> {
  const { context, articleId, ...review } = input
  const { stage, opinion, checklist } = review
  return newsroom.transact(context, (stores) =>
    actOnArticle(stores, {
      context,
      articleId,
      baseRev: null,
      act: { kind: 'pass', ...review },
      facts: { stage, decision: 'pass', opinion: opinion.trim() || null, checklist },
    }),
  )
}
