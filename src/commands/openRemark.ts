import type { RemarkAct } from '../review/remark/RemarkAct'
import { remarkGrant } from '../review/remark/remarkGrant'
import type { Role } from '../review/Role'
import type { ActContext, StoredArticle, Stores } from './ports'
import type { Result } from './Refusal'
import { refuse } from './refuse'
import type { StoredRemark } from './RemarkStore'
import { underReview } from './underReview'

/** Locks a remark that is still open with its story, and asks whether this person may do this with it. */
export async function openRemark(
  stores: Stores,
  question: { readonly context: ActContext; readonly act: RemarkAct; readonly remarkId: number },
): Promise<Result<{ readonly article: StoredArticle; readonly remark: StoredRemark; readonly role: Role }>> {
  const { context, act, remarkId } = question
  const remark = await stores.remarks.lock(remarkId)
  const stored = remark && remark.answerTo === null ? await stores.articles.lock(remark.articleId) : null
  if (!remark || !stored) return refuse('notFound', { subject: 'remark', id: remarkId })
  const article = underReview(stored)
  const grant = remarkGrant({ act, article, actor: context.actor, writtenBy: remark.personId })
  if (!grant.ok) return grant
  if (remark.settled) return refuse('remarkSettledAlready', { name: remark.settled.personName })
  return { ok: true, value: { article, remark, role: grant.role } }
}
