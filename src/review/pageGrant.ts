import type { Actor } from './Actor'
import { grantFor } from './grantFor'
import type { PageAct } from './PageAct'
import { pageMoves } from './pageMoves'
import type { PageState } from './PageState'
import type { PageUnderProof } from './PageUnderProof'
import type { ReviewRefusal } from './ReviewRefusal'
import type { Role } from './Role'

/** Whether a person may do this to a page as it stands, in which role, and where it leads. */
export function pageGrant(
  page: PageUnderProof,
  act: Exclude<PageAct['kind'], 'storyChanged'>,
  actor: Actor,
): { readonly ok: true; readonly role: Role; readonly target: PageState } | ReviewRefusal {
  const { responsibleEditorIds, state } = page
  const assigned = responsibleEditorIds.length === 0 || responsibleEditorIds.includes(actor.id)
  const grant = grantFor({ act, actor, is: { assigned } })
  if (!grant.ok) return grant
  const target = pageMoves[act][state]
  if (!target) return { ok: false, kind: 'pageOutOfTurn', params: { act, state } }
  return { ok: true, role: grant.role, target }
}
