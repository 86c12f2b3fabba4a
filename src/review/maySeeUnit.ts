import type { Actor } from './Actor'
import { statisticsScope } from './statisticsScope'

/** Whether somebody may see what a unit filed: the question that every door asks. */
export function maySeeUnit(actor: Pick<Actor, 'roles' | 'coOrganizerIds'>, coOrganizerId: number): boolean {
  const scope = statisticsScope(actor)
  switch (scope.kind) {
    case 'all':
      return true
    case 'units':
      return scope.ids.includes(coOrganizerId)
    case 'none':
      return false
  }
}
