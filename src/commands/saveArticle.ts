import { hashCopy } from '../newspaper/article/hashCopy'
import { transition } from '../review/transition'
import { leaseObjection } from './leaseObjection'
import { articleSubject, ledgerEntry } from './ledgerEntry'
import { mergeEdit } from './mergeEdit'
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

interface ArticleSave {
  readonly context: ActContext
  readonly articleId: number
  readonly baseRev: number
  readonly edit: ArticleEdit
  /** What becomes of a save that comes late: merged where nothing is in conflict, or (the rule) refused. */
  readonly late?: 'merge' | 'refuse'
}

/**
 * Saves an article as it was changed from revision `baseRev`.
 *
 * - A later revision refuses it with both texts, or takes it in where the two merge; nothing is overwritten.
 * - Copy is refused while somebody else holds the lease, with both texts.
 * - Another copy voids the passes that name the old one, and the proofs and sign-off of the page that carries it.
 * - Who wrote it once stays an author, also where the byline no longer says so.
 */
export function saveArticle(newsroom: Newsroom, input: ArticleSave): Promise<Result<StoredArticle>> {
  const { context, articleId, baseRev } = input
  return newsroom.transact(context, async (stores) => {
    const pages = await stores.pages.lockCarrying(articleId)
    const stored = await stores.articles.lock(articleId)
    if (!stored) return refuse('notFound', { subject: 'article', id: articleId })
    const article = underReview(stored)
    const started = await editFromHeld(stores, article, input)
    if (!started.ok) return started
    const edit = started.value
    const outcome = changed(article, edit, { context, at: stores.now.toISOString() })
    if (!outcome.ok) return outcome
    const { state, passes, copyHash } = outcome
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
            ...(baseRev === article.rev ? {} : { mergedFromRev: baseRev }),
            voidedStages: outcome.voided.map((pass) => pass.stage),
            voidedPages,
          },
        },
      ),
    )
    return { ok: true, value: saved }
  })
}

/** The edit as it goes on from the text that is held now; a refusal where it may not, or does not. */
async function editFromHeld(
  stores: Stores,
  article: StoredArticle,
  { context, baseRev, edit, late }: ArticleSave,
): Promise<Result<ArticleEdit>> {
  const outcome = changed(article, edit, { context, at: stores.now.toISOString() })
  if (!outcome.ok) return outcome
  const texts = { current: article.copy, yours: edit.copy ?? edit }
  const lease = edit.copy ? await stores.leases.held(article.id) : null
  const objection =
    leaseObjection(lease, context.actor.id, texts) ??
    (edit.coOrganizerId === undefined ? null : unitObjection(context.actor, outcome.role, edit.coOrganizerId))
  if (objection) return objection
  const stale = staleRevision(article.rev, baseRev, texts)
  if (!stale) return { ok: true, value: edit }
  const merged = late === 'merge' ? await mergeLate(stores, article, { baseRev, edit }) : null
  return merged ? { ok: true, value: merged } : stale
}

async function mergeLate(
  stores: Stores,
  article: StoredArticle,
  { baseRev, edit }: Pick<ArticleSave, 'baseRev' | 'edit'>,
): Promise<ArticleEdit | null> {
  const base = await stores.articles.version(article.id, baseRev)
  const theirs = await stores.articles.version(article.id, article.rev)
  return base && theirs && mergeEdit(base, edit, theirs)
}

function changed(
  article: StoredArticle,
  edit: ArticleEdit,
  { context, at }: { readonly context: ActContext; readonly at: string },
) {
  const copyHash = edit.copy ? hashCopy(edit.copy) : article.copyHash
  return transition({ article, act: { kind: 'changeCopy', copyHash }, actor: context.actor, at })
}

async function linksOf(stores: Stores, article: StoredArticle, edit: ArticleEdit): Promise<ArticleChange> {
  if (!edit.copy) return {}
  const link = await stores.articles.linkByline(edit.copy)
  const authorIds = [...new Set([...article.authorIds, ...link.authorIds])]
  return article.coOrganizerId === null ? { authorIds, coOrganizerId: link.coOrganizerId } : { authorIds }
}
