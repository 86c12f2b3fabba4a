import type { Actor } from './Actor'
import { grantFor } from './grantFor'
import type { IssueState } from './IssueState'
import type { ReviewRefusal } from './ReviewRefusal'
import type { Role } from './Role'

const moves = {
  closeIssue: { from: 'planned', to: 'closed' },
  publishIssue: { from: 'closed', to: 'published' },
} as const satisfies Record<string, { from: IssueState; to: IssueState }>

/** One act on an issue: planned → closed (截稿: no new story comes in) → published. There is no way back. */
export function issueTransition(question: {
  readonly state: IssueState
  readonly act: keyof typeof moves
  readonly actor: Actor
}): { readonly ok: true; readonly role: Role; readonly state: IssueState } | ReviewRefusal {
  const { state, act, actor } = question
  const grant = grantFor({ act, actor })
  if (!grant.ok) return grant
  if (moves[act].from !== state) return { ok: false, kind: 'issueOutOfTurn', params: { act, state } }
  return { ok: true, role: grant.role, state: moves[act].to }
}
