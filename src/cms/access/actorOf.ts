import type { PayloadRequest } from 'payload'
import { isDisabled } from '../../newsroom/signIn/isDisabled'
import type { Actor } from '../../review/Actor'
import type { Role } from '../../review/Role'
import { roles as everyRole } from '../../review/Role'
import { openDatabase } from '../database/openDatabase'
import { idOf } from './idOf'

const isRole = (value: unknown): value is Role => everyRole.some((role) => role === value)

/**
 * Who asks, with the roles that hold now; null for a visitor, and for whoever was disabled (停用). Read once a request
 * (kept in `req.context`, which no client can reach), so that a change of role counts from the next request on.
 */
export async function actorOf(req: PayloadRequest): Promise<Actor | null> {
  if (!req.user || req.user.collection !== 'users') return null
  const known = req.context['actor']
  if (known !== undefined) return known as Actor | null
  const isShutOut = await isDisabled(openDatabase(req.payload), req.user.id)
  const actor = isShutOut ? null : await readActor(req, { id: req.user.id, name: req.user.name })
  req.context['actor'] = actor
  return actor
}

async function readActor(req: PayloadRequest, person: { id: number; name: string }): Promise<Actor> {
  const now = new Date().toISOString()
  const { docs: held } = await req.payload.find({
    collection: 'roles',
    where: {
      and: [
        { person: { equals: person.id } },
        { from: { less_than_equal: now } },
        { or: [{ until: { exists: false } }, { until: { greater_than: now } }] },
      ],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const { docs: signatures } = await req.payload.find({
    collection: 'bylines',
    where: { user: { equals: person.id } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { name: true },
  })
  return {
    id: person.id,
    name: person.name,
    roles: [...new Set(held.map((row) => row.role).filter(isRole))],
    coOrganizerIds: held.map((row) => idOf(row.coOrganizer)).filter((id) => id !== null),
    bylineIds: signatures.map((row) => row.id),
    signsAs: [person.name, ...signatures.map((row) => row.name)],
  }
}
