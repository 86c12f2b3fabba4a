import { transition } from '../review/transition'
import type { Actor } from '../review/Actor'
import type { Role } from '../review/Role'
import type { StoredArticle } from './ports'
import type { Result } from './Refusal'
import { underReview } from './underReview'

/** The role in which somebody may write an article as it stands now; a refusal where they may not. */
export function writerOf(stored: StoredArticle, actor: Actor): Result<Role> {
  const article = underReview(stored)
  const act = { kind: 'changeCopy', copyHash: article.copyHash } as const
  const outcome = transition({ article, act, actor, at: '' })
  return outcome.ok ? { ok: true, value: outcome.role } : outcome
}
