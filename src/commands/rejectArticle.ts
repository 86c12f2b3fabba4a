import type { ReviewStage } from '../review/ReviewStage'
import { actOnArticle } from './actOnArticle'
import type { ActContext, Newsroom, StoredArticle } from './ports'
import type { Result } from './Refusal'

/** 退稿: the story will not be used. Its copy stays on record, with the reason. */
export function rejectArticle(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly articleId: number
    readonly baseRev: number
    readonly stage: ReviewStage
    readonly reason: { readonly code: string; readonly words: string }
  },
): Promise<Result<StoredArticle>> {
  const { context, articleId, baseRev, stage, reason } = input
  return newsroom.transact(context, (stores) =>
    actOnArticle(stores, {
      context,
      articleId,
      baseRev,
      act: { kind: 'reject', stage, reason },
      change: async () => ({ returnReason: { code: reason.code, words: reason.words.trim() } }),
      facts: { stage, decision: 'reject', opinion: reason.words.trim(), detail: { reason: reason.code } },
    }),
  )
}
