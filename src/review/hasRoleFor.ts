import type { Act } from './Act'
import type { Actor } from './Actor'
import { policy } from './policy'

/** Whether any role of a person may do an act to anything at all; what it is and how it stands comes after. */
export function hasRoleFor(act: Act, actor: Pick<Actor, 'roles'>): boolean {
  return policy[act].some((grant) => actor.roles.includes(grant.role))
}
