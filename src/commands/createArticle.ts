import { hashCopy } from '../newspaper/article/hashCopy'
import { grantFor } from '../review/grantFor'
import { articleSubject, ledgerEntry } from './ledgerEntry'
import { answerCommission } from './answerCommission'
import type { ActContext, ArticleDraft, Newsroom, StoredArticle } from './ports'
import type { Result } from './Refusal'
import { unitObjection } from './unitObjection'

/**
 * 供稿: files a draft as one's own.
 *
 * - Its author is who files it, and the accounts behind its byline.
 * - A correspondent files for a unit of their own; where they have one only, that one. For others the unit is the one
 *   named, else the one its byline leads to.
 */
export function createArticle(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    /** 约稿 that it answers. */
    readonly commissionId?: number | null
  } & Omit<ArticleDraft, 'authorIds' | 'intakeNotes'>,
): Promise<Result<StoredArticle>> {
  const { context, commissionId = null, ...draft } = input
  const { actor } = context
  return newsroom.transact(context, async (stores) => {
    const grant = grantFor({ act: 'fileArticle', actor, is: { own: true } })
    if (!grant.ok) return grant
    const link = await stores.articles.linkByline(draft.copy)
    const [onlyUnit, ...otherUnits] = actor.coOrganizerIds
    const fallback =
      grant.role !== 'correspondent'
        ? link.coOrganizerId
        : otherUnits.length === 0
          ? (onlyUnit ?? null)
          : null
    const coOrganizerId = draft.coOrganizerId ?? fallback
    const objection = unitObjection(actor, grant.role, coOrganizerId)
    if (objection) return objection
    const authorIds = [...new Set([actor.id, ...link.authorIds])]
    const article = await stores.articles.create({ ...draft, coOrganizerId, authorIds, intakeNotes: [] })
    const row = { act: 'fileArticle', subject: articleSubject(article), role: grant.role }
    await stores.ledger.append(ledgerEntry(context, row, { hashAfter: hashCopy(draft.copy) }))
    if (commissionId === null) return { ok: true, value: article }
    const answered = await answerCommission(stores, { context, commissionId, articleId: article.id })
    return answered.ok ? { ok: true, value: article } : answered
  })
}
