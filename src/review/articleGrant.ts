import type { Actor } from './Actor'
import type { ArticleActKind } from './ArticleAct'
import { articleMoves } from './articleMoves'
import type { ArticleState } from './ArticleState'
import type { ArticleUnderReview } from './ArticleUnderReview'
import { grantFor } from './grantFor'
import { hasRoleFor } from './hasRoleFor'
import { isAuthor } from './isAuthor'
import type { ReviewRefusal } from './ReviewRefusal'
import type { ReviewStage } from './ReviewStage'
import type { Role } from './Role'
import { stageOfState } from './stageOfState'

/**
 * Whether a person may do this to a story as it stands, in which role, and where it leads; what the act itself has to
 * bring is not asked here.
 *
 * - A decision is on the stage the story is at; who comes after somebody else has passed it is told so, whatever their
 *   role is for the stage that is on now.
 * - Any two of the three reviews are by different people: who passed one stage decides at no other.
 */
export function articleGrant(
  article: ArticleUnderReview,
  act: { readonly kind: ArticleActKind; readonly stage?: ReviewStage },
  actor: Actor,
): { readonly ok: true; readonly role: Role; readonly target: ArticleState } | ReviewRefusal {
  const { kind, stage } = act
  if (!hasRoleFor(kind, actor)) return { ok: false, kind: 'notYourRole', params: { act: kind } }
  const { state } = article
  const target = articleMoves[kind][state]
  if (!target) return { ok: false, kind: 'outOfTurn', params: { act: kind, state } }
  if (stage && stageOfState(state) !== stage) {
    return { ok: false, kind: 'stageIsOver', params: { stage, state } }
  }
  const grant = grantFor({ act: kind, actor, state, is: { own: isAuthor(actor, article) } })
  if (!grant.ok) return grant
  const earlier = decisions.includes(kind) && article.passes.find((pass) => pass.personId === actor.id)
  if (earlier) return { ok: false, kind: 'reviewedAlready', params: { stage: earlier.stage } }
  return { ok: true, role: grant.role, target }
}

const decisions: readonly ArticleActKind[] = ['pass', 'return', 'reject']
