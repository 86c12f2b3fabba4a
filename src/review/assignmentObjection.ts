import type { Actor } from './Actor'
import type { ArticleState } from './ArticleState'
import type { ArticleUnderReview } from './ArticleUnderReview'
import { grantFor } from './grantFor'
import { hasRoleFor } from './hasRoleFor'
import { isAuthor } from './isAuthor'
import type { ReviewStage } from './ReviewStage'
import { stageOfState } from './stageOfState'

export type AssignmentObjection =
  | { readonly kind: 'assignOnlyYourself' }
  | { readonly kind: 'assignedToAnother'; readonly name: string }
  | { readonly kind: 'assignOutOfTurn'; readonly state: ArticleState }
  | { readonly kind: 'assigneeNotForStage'; readonly name: string; readonly state: ArticleState }
  | { readonly kind: 'assigneeIsAuthor'; readonly name: string }
  | { readonly kind: 'assigneeReviewedAlready'; readonly name: string; readonly stage: ReviewStage }

/**
 * What stands against giving a story to an editor as it stands; null where nothing does. `assignee` null takes it back.
 *
 * - Who may not give to all (a responsible editor) gives to themselves alone, and takes from nobody else.
 * - Given is what is still to be dealt with: a draft, to who edits; a story under review, to who may do that review.
 * - The three reviews are by three people, none of them its author: such an assignment could not be kept.
 */
export function assignmentObjection(question: {
  readonly actor: Actor
  readonly article: ArticleUnderReview
  readonly held: { readonly id: number; readonly name: string } | null
  readonly assignee: Actor | null
}): AssignmentObjection | null {
  const { actor, article, held, assignee } = question
  if (!givesToAll(actor)) {
    if (assignee !== null && assignee.id !== actor.id) return { kind: 'assignOnlyYourself' }
    if (held !== null && held.id !== actor.id) return { kind: 'assignedToAnother', name: held.name }
  }
  if (assignee === null) return null
  const { state } = article
  const { name } = assignee
  const stage = stageOfState(state)
  if (stage === null && state !== 'draft') return { kind: 'assignOutOfTurn', state }
  if (stage === null) return edits(assignee) ? null : { kind: 'assigneeNotForStage', name, state }
  if (isAuthor(assignee, article)) return { kind: 'assigneeIsAuthor', name }
  if (!grantFor({ act: 'pass', actor: assignee, state }).ok) {
    return { kind: 'assigneeNotForStage', name, state }
  }
  const earlier = article.passes.find(({ personId }) => personId === assignee.id)
  return earlier ? { kind: 'assigneeReviewedAlready', name, stage: earlier.stage } : null
}

const givesToAll = (actor: Actor) => actor.roles.includes('deskChief')

const edits = (person: Actor) =>
  hasRoleFor('changeCopy', person) && grantFor({ act: 'changeCopy', actor: person, state: 'draft' }).ok
