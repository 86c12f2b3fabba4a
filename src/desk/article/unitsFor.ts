import type { Actor } from '../../review/Actor'
import type { Named, Registers } from '../../runtime'

/** The co-organizers that somebody may file for: a correspondent's own, everybody else's all. The one a story has stays. */
export function unitsFor(
  actor: Pick<Actor, 'roles' | 'coOrganizerIds'>,
  registers: Pick<Registers, 'coOrganizers'>,
  current: number | null,
): readonly Named[] {
  if (actor.roles.some((role) => role !== 'correspondent')) return registers.coOrganizers
  return registers.coOrganizers.filter(({ id }) => actor.coOrganizerIds.includes(id) || id === current)
}
