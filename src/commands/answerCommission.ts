import { grantFor } from '../review/grantFor'
import type { StoredCommission } from './CommissionStore'
import { commissionSubject, ledgerEntry } from './ledgerEntry'
import { openCommission } from './openCommission'
import type { ActContext, Stores } from './ports'
import type { Result } from './Refusal'

/**
 * Answers a commission (约稿) with an article, in the transaction of the act that files it.
 *
 * - Only those who were asked answer, themselves or through a unit they file for, and while it is open.
 * - Who declined may still answer; who answered may answer again, which counts beside the first.
 */
export async function answerCommission(
  stores: Pick<Stores, 'commissions' | 'ledger' | 'now'>,
  answer: { readonly context: ActContext; readonly commissionId: number; readonly articleId: number },
): Promise<Result<StoredCommission>> {
  const { context, commissionId, articleId } = answer
  const grant = grantFor({ act: 'answerCommission', actor: context.actor, is: { own: true } })
  if (!grant.ok) return grant
  const opened = await openCommission(stores, answer)
  if (!opened.ok) return opened
  const { commission, invitation } = opened.value
  if (invitation.answeredAt === null) await stores.commissions.answer(invitation.id, articleId, stores.now)
  else await stores.commissions.answerAgain(commissionId, invitation, articleId, stores.now)
  const row = { act: 'answerCommission', subject: commissionSubject(commission), role: grant.role }
  await stores.ledger.append(ledgerEntry(context, row, { detail: { articleId } }))
  return { ok: true, value: commission }
}
