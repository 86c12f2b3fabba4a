import type { Actor } from './Actor'
import type { Role } from './Role'

/** Whose figures somebody may see: of every unit, of the units they file for, or of none. */
export type StatisticsScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'units'; readonly ids: readonly number[] }
  | { readonly kind: 'none' }

const ofAllUnits: readonly Role[] = ['deskChief', 'dutyChiefEditor', 'administrator', 'auditor']

/**
 * Who may see what units filed and what was used of it.
 *
 * - Desk chiefs, duty chief editors, administrators and auditors: all units.
 * - Correspondents: the units that they file for now, and nothing of another.
 * - Everybody else: nothing.
 */
export function statisticsScope(actor: Pick<Actor, 'roles' | 'coOrganizerIds'>): StatisticsScope {
  if (actor.roles.some((role) => ofAllUnits.includes(role))) return { kind: 'all' }
  if (!actor.roles.includes('correspondent') || actor.coOrganizerIds.length === 0) return { kind: 'none' }
  return { kind: 'units', ids: [...new Set(actor.coOrganizerIds)] }
}
