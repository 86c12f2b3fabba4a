import type { LedgerEntry } from '../review/LedgerEntry'
import type { ArticleTransition } from '../review/transition'
import { articleSubject, ledgerEntry } from './ledgerEntry'
import { openArticle, type ArticleQuestion } from './openArticle'
import type { ArticleChange, StoredArticle, Stores } from './ports'
import type { Result } from './Refusal'

/**
 * One act on one article: lock, ask the rules, save, write the ledger. The frame of submitArticle, passReview and
 * their siblings.
 *
 * - `baseRev` is null only where the act names the copy it is about by hash.
 * - `objection` is what else stands against it; `change` is what else it saves; `facts` what else the ledger keeps.
 */
export async function actOnArticle(
  stores: Stores,
  question: ArticleQuestion & {
    readonly change?: (article: StoredArticle, outcome: ArticleTransition) => Promise<ArticleChange>
    readonly facts?: Partial<LedgerEntry>
  },
): Promise<Result<StoredArticle>> {
  const { context, articleId, act, change, facts } = question
  const opened = await openArticle(stores, question)
  if (!opened.ok) return opened
  const { article, outcome } = opened.value
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
