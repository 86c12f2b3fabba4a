import type { Actor } from '../Actor'
import type { ArticleUnderReview } from '../ArticleUnderReview'
import { grantFor } from '../grantFor'
import { isAuthor } from '../isAuthor'
import type { ReviewRefusal } from '../ReviewRefusal'
import type { Role } from '../Role'
import type { RemarkAct } from './RemarkAct'

/**
 * Whether a person may do this with a remark on a story, and in which role.
 *
 * - Reviewers and proofreaders remark on any story and answer any remark; writers do on what they wrote.
 * - A remark is settled by its writer or by an editor who reviews: an author does not settle what was asked of them.
 * - When the story is printed, rejected or retracted, its remarks stay as they are.
 */
export function remarkGrant({
  act,
  article,
  actor,
  writtenBy,
}: {
  readonly act: RemarkAct
  readonly article: Pick<ArticleUnderReview, 'state' | 'authorIds' | 'bylineNames'>
  readonly actor: Actor
  readonly writtenBy: number | null
}): { readonly ok: true; readonly role: Role } | ReviewRefusal {
  const { state } = article
  const own = act === 'settleRemark' ? writtenBy === actor.id : isAuthor(actor, article)
  if (isOver[state]) return { ok: false, kind: 'outOfTurn', params: { act, state } }
  const grant = grantFor({ act, actor, state, is: { own } })
  if (grant.ok || act !== 'settleRemark' || grant.kind !== 'notYourArticle') return grant
  return { ok: false, kind: 'notYourRemark' }
}

const isOver: Readonly<Partial<Record<ArticleUnderReview['state'], true>>> = {
  published: true,
  rejected: true,
  retracted: true,
}
