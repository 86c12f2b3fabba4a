import type { Actor } from './Actor'
import type { ArticleState } from './ArticleState'
import { articleStates } from './ArticleState'
import { grantFor } from './grantFor'
import { hasRoleFor } from './hasRoleFor'

/**
 * 待办: the ways to look at the stories that are under way.
 *
 * - `waiting`: those that this person's roles deal with now, unless they are assigned to another.
 * - `assigned`: those assigned to this person. `late`: those past their time, a chief's over all.
 * - `drafts`: others' drafts that this person may hand in. `mine`: what this person wrote, returned ones first.
 * - `all`: everything that this person may read; a search finds what is over as well.
 */
export const inboxViews = ['waiting', 'assigned', 'late', 'drafts', 'mine', 'all'] as const
export type InboxView = (typeof inboxViews)[number]

/** States in which a story is not over. */
export const openStates: readonly ArticleState[] = articleStates.filter(
  (state) => state !== 'published' && state !== 'retracted' && state !== 'rejected',
)

/** The states in which a person's roles review. */
export const statesToReview = (actor: Actor): readonly ArticleState[] =>
  openStates.filter((state) => grantFor({ act: 'pass', actor, state, is: { own: false } }).ok)

/** Whether a person sees what is late with everybody, not with themselves alone. */
export const seesAllLate = (actor: Pick<Actor, 'roles'>): boolean =>
  actor.roles.some((role) => role === 'deskChief' || role === 'dutyChiefEditor')

/** The views that a person has a use for, the one to begin with first; `readsAll` is whether they may read every story. */
export function inboxViewsFor(
  actor: Actor,
  { readsAll }: { readonly readsAll: boolean },
): readonly InboxView[] {
  const isEditor = statesToReview(actor).length > 0
  const handsIn = grantFor({ act: 'submit', actor, state: 'draft', is: { own: false } }).ok
  const has: Readonly<Record<InboxView, boolean>> = {
    waiting: isEditor,
    assigned: isEditor,
    late: isEditor,
    drafts: handsIn,
    mine: hasRoleFor('fileArticle', actor),
    all: readsAll,
  }
  return inboxViews.filter((view) => has[view])
}
