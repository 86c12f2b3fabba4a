import type { ArticleAct } from '../review/ArticleAct'
import type { LedgerEntry } from '../review/LedgerEntry'
import type { ArticleTransition } from '../review/transition'
import { transition } from '../review/transition'
import { articleSubject, ledgerEntry } from './ledgerEntry'
import type { ActContext, ArticleChange, StoredArticle, Stores } from './ports'
import type { Refusal, Result } from './Refusal'
import { refuse } from './refuse'
import { staleRevision } from './staleRevision'
import { underReview } from './underReview'

/**
 * One act on one article: lock, ask the rules, save, write the ledger. The frame of submitArticle, passReview and
 * their siblings.
 *
 * - `baseRev` is null only where the act names the copy it is about by hash.
 * - `objection` is what else stands against it; `change` is what else it saves; `facts` what else the ledger keeps.
 */
export async function actOnArticle(
  stores: Stores,
  question: {
    readonly context: ActContext
    readonly articleId: number
    readonly baseRev: number | null
    readonly act: ArticleAct
    readonly objection?: (article: StoredArticle) => Refusal | null
    readonly change?: (article: StoredArticle, outcome: ArticleTransition) => Promise<ArticleChange>
    readonly facts?: Partial<LedgerEntry>
  },
): Promise<Result<StoredArticle>> {
  const { context, articleId, baseRev, act, change, facts } = question
  const stored = await stores.articles.lock(articleId)
  if (!stored) return refuse('notFound', { subject: 'article', id: articleId })
  const article = underReview(stored)
  const at = stores.now.toISOString()
  const outcome = transition({ article, act, actor: context.actor, at })
  if (!outcome.ok) return outcome
  const objection =
    (baseRev === null ? null : staleRevision(article.rev, baseRev)) ?? question.objection?.(article) ?? null
  if (objection) return objection
  const { state, copyHash, passes } = outcome
  const saved = await stores.articles.save(articleId, {
    state,
    copyHash,
    passes,
    ...(await change?.(article, outcome)),
  })
  const row = { act: act.kind, subject: articleSubject(saved), role: outcome.role }
  await stores.ledger.append(
    ledgerEntry(context, row, { hashBefore: article.copyHash, hashAfter: copyHash, ...facts }),
  )
  return { ok: true, value: saved }
}
