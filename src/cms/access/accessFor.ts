import type { Access, PayloadRequest, Where } from 'payload'
import type { Actor } from '../../review/Actor'
import { actorOf } from './actorOf'
import type { Operation, PolicySubject, Rule } from './collectionPolicy'
import { collectionPolicy } from './collectionPolicy'
import { ownRecords } from './ownRecords'

/** Payload's `access` of a collection, out of its row in collectionPolicy. */
export function accessFor(subject: PolicySubject) {
  return {
    admin: ({ req }: { req: PayloadRequest }) => mayEnterAdmin(req),
    create: door(subject, 'create'),
    read: door(subject, 'read'),
    update: door(subject, 'update'),
    delete: door(subject, 'delete'),
    readVersions: door(subject, 'readVersions'),
    unlock: door(subject, 'update'),
  }
}

/** Payload's `access` of a global. */
export function globalAccessFor(subject: PolicySubject) {
  return {
    read: door(subject, 'read'),
    update: door(subject, 'update'),
    readVersions: door(subject, 'readVersions'),
  }
}

function door(subject: PolicySubject, operation: Operation): Access {
  return async ({ req }) => allowed(await actorOf(req), subject, operation)
}

/** True, false, or a query for the records that are the actor's own. */
export function allowed(actor: Actor | null, subject: PolicySubject, operation: Operation): boolean | Where {
  if (!actor || actor.roles.length === 0) return false
  const rule: Rule = collectionPolicy[subject][operation]
  if (rule.roles === 'everyone') return true
  if (rule.roles === 'nobody') return false
  const named = rule.roles
  if (actor.roles.some((role) => named.includes(role))) return true
  const own = ownRecords[subject]?.[operation]
  return own && actor.roles.some((role) => rule.own?.includes(role)) ? own(actor) : false
}

/** Correspondents work at the desk; everyone else who holds a role may look into the admin. */
async function mayEnterAdmin(req: PayloadRequest): Promise<boolean> {
  const actor = await actorOf(req)
  return actor !== null && actor.roles.some((role) => role !== 'correspondent')
}
