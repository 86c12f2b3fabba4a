import type { Actor } from '../review/Actor'
import type { Role } from '../review/Role'
import type { Refusal } from './Refusal'
import { refuse } from './refuse'

/** A correspondent files for a unit of their own: what stands against another; null where nothing does. */
export function unitObjection(actor: Actor, role: Role, coOrganizerId: number | null): Refusal | null {
  if (role !== 'correspondent') return null
  const isOwn =
    coOrganizerId === null ? actor.coOrganizerIds.length === 0 : actor.coOrganizerIds.includes(coOrganizerId)
  return isOwn ? null : refuse('notYourUnit')
}
