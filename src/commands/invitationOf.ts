import type { Actor } from '../review/Actor'
import type { StoredCommission, StoredInvitation } from './CommissionStore'

/** The invitation that a person answers: their own, or that of a unit they file for; one still open before one that is not. */
export function invitationOf(
  actor: Pick<Actor, 'id' | 'coOrganizerIds'>,
  { invitations }: Pick<StoredCommission, 'invitations'>,
): StoredInvitation | null {
  const theirs = invitations.filter(
    ({ invitedPersonId, coOrganizerId }) =>
      invitedPersonId === actor.id ||
      (coOrganizerId !== null && actor.coOrganizerIds.includes(coOrganizerId)),
  )
  return theirs.find(({ answeredAt }) => answeredAt === null) ?? theirs[0] ?? null
}
