import type { Actor } from '../../review/Actor'

/** Whether issues and pages are any business of this person's: not of those who only write. The reads ask the table of access. */
export const mayReadIssues = (actor: Pick<Actor, 'roles'>): boolean =>
  actor.roles.some((role) => role !== 'correspondent' && role !== 'reporter')
