import type { StoredCommission, StoredInvitation } from './CommissionStore'
import { invitationOf } from './invitationOf'
import type { ActContext, Stores } from './ports'
import type { Result } from './Refusal'
import { refuse } from './refuse'

/** What one who was asked finds: the commission, locked and still open, and the invitation that is theirs. */
export async function openCommission(
  stores: Pick<Stores, 'commissions'>,
  question: { readonly context: ActContext; readonly commissionId: number },
): Promise<Result<{ readonly commission: StoredCommission; readonly invitation: StoredInvitation }>> {
  const { context, commissionId } = question
  const commission = await stores.commissions.lock(commissionId)
  if (!commission) return refuse('notFound', { subject: 'commission', id: commissionId })
  const invitation = invitationOf(context.actor, commission)
  if (!invitation) return refuse('notInvited', { topic: commission.topic })
  if (commission.closedAt !== null) return refuse('commissionClosed', { topic: commission.topic })
  return { ok: true, value: { commission, invitation } }
}
