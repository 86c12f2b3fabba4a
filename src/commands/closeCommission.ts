import { grantFor } from '../review/grantFor'
import type { StoredCommission } from './CommissionStore'
import { commissionSubject, ledgerEntry } from './ledgerEntry'
import type { ActContext, Newsroom } from './ports'
import type { Result } from './Refusal'
import { refuse } from './refuse'

/** 截止约稿: no more answers are taken. Chiefs close any, others what they asked for themselves. */
export function closeCommission(
  newsroom: Newsroom,
  input: { readonly context: ActContext; readonly commissionId: number },
): Promise<Result<StoredCommission>> {
  const { context, commissionId } = input
  return newsroom.transact(context, async (stores) => {
    const commission = await stores.commissions.lock(commissionId)
    if (!commission) return refuse('notFound', { subject: 'commission', id: commissionId })
    const own = commission.personId === context.actor.id
    const grant = grantFor({ act: 'closeCommission', actor: context.actor, is: { own } })
    if (!grant.ok) return grant.kind === 'notYourArticle' ? refuse('notYourCommission') : grant
    if (commission.closedAt !== null) return refuse('commissionClosed', { topic: commission.topic })
    await stores.commissions.close(commissionId, stores.now)
    const row = { act: 'closeCommission', subject: commissionSubject(commission), role: grant.role }
    await stores.ledger.append(ledgerEntry(context, row))
    return { ok: true, value: { ...commission, closedAt: stores.now.toISOString() } }
  })
}
