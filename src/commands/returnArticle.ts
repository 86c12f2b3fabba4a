import type { ReasonedDecision } from './decideWithReason'
import { decideWithReason } from './decideWithReason'
import type { Newsroom, StoredArticle } from './ports'
import type { Result } from './Refusal'

/** 退回: gives a story back to its author, who sees the reason first thing; its passes are void. */
export function returnArticle(newsroom: Newsroom, input: ReasonedDecision): Promise<Result<StoredArticle>> {
  return decideWithReason(newsroom, 'return', input)
}
