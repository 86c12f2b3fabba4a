import type { ReasonedDecision } from './decideWithReason'
import { decideWithReason } from './decideWithReason'
import type { Newsroom, StoredArticle } from './ports'
import type { Result } from './Refusal'

/** 退稿: the story will not be used. Its copy stays on record, with the reason. */
export function rejectArticle(newsroom: Newsroom, input: ReasonedDecision): Promise<Result<StoredArticle>> {
  return decideWithReason(newsroom, 'reject', input)
}
