import type { ReviewStage } from '../review/ReviewStage'
import { actOnArticle } from './actOnArticle'
import type { ActContext, Newsroom, StoredArticle } from './ports'
import type { Result } from './Refusal'

/** What a reviewer says who does not pass a story: the stage, and the reason by code and in words. */
export interface ReasonedDecision {
  readonly context: ActContext
  readonly articleId: number
  readonly baseRev: number
  readonly stage: ReviewStage
  readonly reason: { readonly code: string; readonly words: string }
}

/** The two decisions against a story, which differ by where the story goes (review/articleMoves.ts) alone. */
export function decideWithReason(
  newsroom: Newsroom,
  decision: 'return' | 'reject',
  input: ReasonedDecision,
): Promise<Result<StoredArticle>> {
  const { context, articleId, baseRev, stage, reason } = input
  const words = reason.words.trim()
  return newsroom.transact(context, (stores) =>
    actOnArticle(stores, {
      context,
      articleId,
      baseRev,
      act: { kind: decision, stage, reason },
      change: async () => ({ returnReason: { code: reason.code, words } }),
      facts: { stage, decision, opinion: words, detail: { reason: reason.code } },
    }),
  )
}
