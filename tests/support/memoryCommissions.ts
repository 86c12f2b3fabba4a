import type { CommissionStore, StoredCommission } from '../../src/commands/CommissionStore'

/** Commissions in memory; everybody and every unit can be asked whose number is under 9000. */
export function memoryCommissions(commissions: StoredCommission[]): CommissionStore {
  const change = (id: number, over: (one: StoredCommission) => StoredCommission) => {
    const place = commissions.findIndex((one) => one.id === id)
    const before = commissions[place]
    if (!before) throw new Error(`No commission ${id} in memory.`)
    commissions[place] = over(before)
  }
  const settle = (invitationId: number, over: Partial<StoredCommission['invitations'][number]>) => {
    const owner = commissions.find(({ invitations }) => invitations.some(({ id }) => id === invitationId))
    if (!owner) throw new Error(`No invitation ${invitationId} in memory.`)
    change(owner.id, (one) => ({
      ...one,
      invitations: one.invitations.map((row) => (row.id === invitationId ? { ...row, ...over } : row)),
    }))
  }
  return {
    lock: async (id) => commissions.find((one) => one.id === id) ?? null,
    create: async (commission, invited) => {
      const id = commissions.length + 1
      const invitations = invited.map((one, place) => ({
        id: 100 * id + place,
        invitedPersonId: one.kind === 'person' ? one.id : null,
        coOrganizerId: one.kind === 'coOrganizer' ? one.id : null,
        articleId: null,
        answeredAt: null,
        declinedAt: null,
      }))
      commissions.push({ ...commission, id, closedAt: null, invitations })
      return id
    },
    unknown: async (invited) => invited.filter(({ id }) => id >= 9000),
    answer: async (id, articleId, at) =>
      settle(id, { articleId, answeredAt: at.toISOString(), declinedAt: null }),
    answerAgain: async (id, invitation, articleId, at) =>
      change(id, (one) => ({
        ...one,
        invitations: [
          ...one.invitations,
          {
            ...invitation,
            id: 100 * id + 50 + one.invitations.length,
            articleId,
            answeredAt: at.toISOString(),
          },
        ],
      })),
    decline: async (id, _words, at) => settle(id, { declinedAt: at.toISOString() }),
    close: async (id, at) => change(id, (one) => ({ ...one, closedAt: at.toISOString() })),
  }
}
