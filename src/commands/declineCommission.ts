import { grantFor } from '../review/grantFor'
import type { StoredCommission } from './CommissionStore'
import { commissionSubject, ledgerEntry } from './ledgerEntry'
import { openCommission } from './openCommission'
import type { ActContext, Newsroom } from './ports'
import type { Result } from './Refusal'
import { refuse } from './refuse'

/** 婉拒: says that no copy will come for a commission, and why. Who has filed for it already does not decline it. */
export function declineCommission(
  newsroom: Newsroom,
  input: { readonly context: ActContext; readonly commissionId: number; readonly words: string },
): Promise<Result<StoredCommission>> {
  const { context, words } = input
  return newsroom.transact(context, async (stores) => {
    const grant = grantFor({ act: 'answerCommission', actor: context.actor, is: { own: true } })
    if (!grant.ok) return grant
    const opened = await openCommission(stores, input)
    if (!opened.ok) return opened
    const { commission, invitation } = opened.value
    if (invitation.answeredAt !== null) return refuse('commissionAnswered', { topic: commission.topic })
    if (words.trim() === '') return refuse('reasonMissing', { act: 'declineCommission' })
    await stores.commissions.decline(invitation.id, words.trim(), stores.now)
    const row = { act: 'declineCommission', subject: commissionSubject(commission), role: grant.role }
    await stores.ledger.append(ledgerEntry(context, row, { opinion: words.trim() }))
    return { ok: true, value: commission }
  })
}
