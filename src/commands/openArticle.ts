import type { ActContext, StoredArticle, Stores } from './ports'
import type { ArticleAct } from '../review/ArticleAct'
import type { ArticleTransition } from '../review/transition'
import { transition } from '../review/transition'
import type { Refusal, Result } from './Refusal'
import { refuse } from './refuse'
import { staleRevision } from './staleRevision'
import { underReview } from './underReview'

/** An act on an article, and what it is about; see actOnArticle. */
export interface ArticleQuestion {
  readonly context: ActContext
  readonly articleId: number
  readonly baseRev: number | null
  readonly act: ArticleAct
  readonly objection?: (article: StoredArticle) => Refusal | null
}

/** Locks an article and asks whether the act may be done to it, and how it stands afterwards. */
export async function openArticle(
  stores: Stores,
  { context, articleId, baseRev, act, objection }: ArticleQuestion,
): Promise<Result<{ readonly article: StoredArticle; readonly outcome: ArticleTransition }>> {
  const stored = await stores.articles.lock(articleId)
  if (!stored) return refuse('notFound', { subject: 'article', id: articleId })
  const article = underReview(stored)
  const at = stores.now.toISOString()
  const outcome = transition({ article, act, actor: context.actor, at })
  if (!outcome.ok) return outcome
  const refused =
    (baseRev === null ? null : staleRevision(article.rev, baseRev)) ?? objection?.(article) ?? null
  return refused ?? { ok: true, value: { article, outcome } }
}
