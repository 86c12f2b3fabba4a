import type { Payload, PayloadRequest } from 'payload'
import type { Role } from '../../review/Role'

const leaders: readonly string[] = ['deskChief', 'dutyChiefEditor', 'administrator'] satisfies Role[]

/** Whether the newspaper lets this person in by password alone: its setting, and the roles that hold now. */
export async function isSecondFactorDemanded(
  payload: Payload,
  personId: number,
  request?: PayloadRequest,
): Promise<boolean> {
  const inTransaction = request ? { req: request } : {}
  const { secondFactor } = await payload.findGlobal({
    slug: 'newspaper',
    depth: 0,
    overrideAccess: true,
    ...inTransaction,
    select: { secondFactor: true },
  })
  if (secondFactor !== 'leaders') return secondFactor === 'everyone'
  const now = new Date().toISOString()
  const { docs } = await payload.find({
    collection: 'roles',
    where: {
      and: [
        { person: { equals: personId } },
        { from: { less_than_equal: now } },
        { or: [{ until: { exists: false } }, { until: { greater_than: now } }] },
      ],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    ...inTransaction,
    select: { role: true },
  })
  return docs.some(({ role }) => leaders.includes(role))
}
