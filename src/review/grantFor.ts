import type { Act } from './Act'
import type { Actor } from './Actor'
import type { ArticleState } from './ArticleState'
import type { Grant } from './policy'
import { policy } from './policy'
import type { ReviewRefusal } from './ReviewRefusal'
import type { Role } from './Role'

/**
 * Whether a person may do an act, and in which role they do it (the ledger names it).
 *
 * - `is` says what the subject is to the person; `state` is an article's.
 * - Refused as `notYourRole` where no role of theirs may do it (here), as `authorsDoNotReview`, `notYourArticle` or
 *   `notYourPage` where the role may and the person may not.
 */
export function grantFor(question: {
  readonly act: Act
  readonly actor: Actor
  readonly state?: ArticleState
  readonly is?: { readonly own?: boolean; readonly assigned?: boolean }
}): { readonly ok: true; readonly role: Role } | ReviewRefusal {
  const { act, actor, state, is = {} } = question
  const grants: readonly Grant[] = policy[act]
  const held = grants.filter(
    (grant) => actor.roles.includes(grant.role) && (!grant.in || (state && grant.in.includes(state))),
  )
  const granted = held.find((grant) => covers(grant, is))
  if (granted) return { ok: true, role: granted.role }
  const [refused] = held
  if (!refused) return { ok: false, kind: 'notYourRole', params: { act } }
  return { ok: false, kind: refusalByReach[refused.of], params: { act } }
}

function covers(grant: Grant, is: { readonly own?: boolean; readonly assigned?: boolean }): boolean {
  switch (grant.of) {
    case 'any':
      return true
    case 'own':
      return is.own === true
    case 'others':
      return is.own !== true
    case 'assigned':
      return is.assigned === true
  }
}

const refusalByReach = {
  any: 'notYourRole',
  own: 'notYourArticle',
  others: 'authorsDoNotReview',
  assigned: 'notYourPage',
} as const satisfies Record<Grant['of'], ReviewRefusal['kind']>
