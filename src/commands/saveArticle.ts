import { hashCopy } from '../newspaper/article/hashCopy'
import { transition } from '../review/transition'
import { articleSubject, ledgerEntry } from './ledgerEntry'
import type { ActContext, ArticleChange, Newsroom, StoredArticle, Stores } from './ports'
import type { Result } from './Refusal'
import { refuse } from './refuse'
import { staleRevision } from './staleRevision'
import { underReview } from './underReview'
import { unitObjection } from './unitObjection'
import { voidPagesCarrying } from './voidPagesCarrying'

/** What a writer changes; state, passes and hashes follow by the rules. */
export type ArticleEdit = Pick<
  ArticleChange,
  | 'copy'
  | 'intakeNotes'
  | 'source'
  | 'plannedLength'
  | 'embargoUntil'
  | 'unitSignOff'
  | 'coOrganizerId'
  | 'rubricId'
>

/**
 * Saves an article as it was changed from revision `baseRev`.
 *
 * - A later revision refuses it with both texts; nothing is overwritten.
 * - Another copy voids the passes that name the old one, and the proofs and sign-off of the page that carries it.
 * - Who wrote it once stays an author, also where the byline no longer says so.
 */
export function saveArticle(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly articleId: number
    readonly baseRev: number
    readonly edit: ArticleEdit
  },
): Promise<Result<StoredArticle>> {
  const { context, articleId, baseRev, edit } = input
  return newsroom.transact(context, async (stores) => {
    const pages = await stores.pages.lockCarrying(articleId)
    const stored = await stores.articles.lock(articleId)
    if (!stored) return refuse('notFound', { subject: 'article', id: articleId })
    const article = underReview(stored)
    const copyHash = edit.copy ? hashCopy(edit.copy) : article.copyHash
    const act = { kind: 'changeCopy', copyHash } as const
    const outcome = transition({ article, act, actor: context.actor, at: stores.now.toISOString() })
    if (!outcome.ok) return outcome
    const objection =
      staleRevision(article.rev, baseRev, { current: article.copy, yours: edit.copy ?? edit }) ??
      (edit.coOrganizerId === undefined
        ? null
        : unitObjection(context.actor, outcome.role, edit.coOrganizerId))
    if (objection) return objection
    const { state, passes } = outcome
    const links = await linksOf(stores, article, edit)
    const saved = await stores.articles.save(articleId, { ...links, ...edit, state, copyHash, passes })
    const isNewCopy = copyHash !== article.copyHash
    const voidedPages = isNewCopy ? await voidPagesCarrying(stores, { context, pages, articleId }) : []
    const row = { act: isNewCopy ? 'changeCopy' : 'changeDetails', subject: articleSubject(saved) }
    await stores.ledger.append(
      ledgerEntry(
        context,
        { ...row, role: outcome.role },
        {
          hashBefore: article.copyHash,
          hashAfter: copyHash,
          detail: {
            changed: Object.keys(edit),
            voidedStages: outcome.voided.map((pass) => pass.stage),
            voidedPages,
          },
        },
      ),
    )
    return { ok: true, value: saved }
  })
}

async function linksOf(stores: Stores, article: StoredArticle, edit: ArticleEdit): Promise<ArticleChange> {
  if (!edit.copy) return {}
  const link = await stores.articles.linkByline(edit.copy)
  const authorIds = [...new Set([...article.authorIds, ...link.authorIds])]
  return article.coOrganizerId === null ? { authorIds, coOrganizerId: link.coOrganizerId } : { authorIds }
}
