import type { Lease, LeaseStore } from '../../src/commands/LeaseStore'
import { leaseSeconds } from '../../src/commands/LeaseStore'

export type HeldLease = Lease & { readonly renewedAt: string }

/** Leases in memory: what newsroom/leaseStore does in Postgres. */
export function memoryLeases(held: HeldLease[], now: Date): LeaseStore {
  const isAlive = ({ renewedAt }: HeldLease) =>
    now.getTime() - new Date(renewedAt).getTime() < leaseSeconds * 1000
  const find = (articleId: number) => held.find((one) => one.articleId === articleId && isAlive(one)) ?? null
  const drop = (isGone: (lease: HeldLease) => boolean) => {
    const place = held.findIndex(isGone)
    if (place >= 0) held.splice(place, 1)
  }
  const put = (articleId: number, person: { readonly id: number; readonly name: string }) => {
    const before = find(articleId)
    const since = before?.personId === person.id ? before.since : now.toISOString()
    const lease = {
      articleId,
      personId: person.id,
      personName: person.name,
      since,
      renewedAt: now.toISOString(),
    }
    drop((one) => one.articleId === articleId)
    held.push(lease)
    return lease
  }
  return {
    held: async (articleId) => find(articleId),
    take: async (articleId, person) => {
      const before = find(articleId)
      return before && before.personId !== person.id ? before : put(articleId, person)
    },
    seize: async (articleId, person) => put(articleId, person),
    release: async (articleId, personId) =>
      drop((one) => one.articleId === articleId && one.personId === personId),
  }
}
