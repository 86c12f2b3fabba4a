import type { Actor } from '../Actor'
import { grantFor } from '../grantFor'
import type { PageState } from '../PageState'
import type { PageUnderProof } from '../PageUnderProof'
import type { ReviewRefusal } from '../ReviewRefusal'
import type { Role } from '../Role'

/** In which states of a page marks are put and settled. What is signed off is reopened before it is marked again. */
const states: Readonly<Record<MarkAct, readonly PageState[]>> = {
  putMark: ['makeup', 'proofing'],
  settleMark: ['makeup', 'proofing'],
}

export type MarkAct = 'putMark' | 'settleMark'

/** Whether a person may put or settle marks on a page as it stands, and in which role. */
export function markGrant(
  page: Pick<PageUnderProof, 'state' | 'responsibleEditorIds'>,
  act: MarkAct,
  actor: Actor,
): { readonly ok: true; readonly role: Role } | ReviewRefusal {
  const { responsibleEditorIds, state } = page
  const assigned = responsibleEditorIds.length === 0 || responsibleEditorIds.includes(actor.id)
  const grant = grantFor({ act, actor, is: { assigned } })
  if (!grant.ok) return grant
  if (!states[act].includes(state)) return { ok: false, kind: 'pageOutOfTurn', params: { act, state } }
  return grant
}
