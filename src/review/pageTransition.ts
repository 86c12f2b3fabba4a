import type { Actor } from './Actor'
import type { PageAct } from './PageAct'
import { pageGrant } from './pageGrant'
import { pageMoves } from './pageMoves'
import { pageObjection } from './pageObjection'
import type { PageState } from './PageState'
import type { PageUnderProof } from './PageUnderProof'
import type { OpenMark } from './proof/OpenMark'
import type { ProofDone } from './ProofDone'
import type { ReviewRefusal } from './ReviewRefusal'
import type { Role } from './Role'
import type { SignOff } from './SignOff'

/** The page as an act finds it: its hash, its stories' copy hashes, and the marks that are open, now. */
export interface PageNow {
  readonly hash: string
  readonly storyHashes: Readonly<Record<string, string>>
  readonly placedHash: string | null
  /** Marks put on the page, on this placed page or an earlier one, that nobody has settled. */
  readonly openMarks: readonly OpenMark[]
}

/** How a page stands after an act; `role` is null for a change that follows from an act on a story. */
export interface PageTransition {
  readonly ok: true
  readonly role: Role | null
  readonly state: PageState
  readonly proofs: readonly ProofDone[]
  readonly signOff: SignOff | null
  readonly leftOut: { readonly reason: string } | null
}

/**
 * One act on a page by the rules of 三校 and 签发: how the page stands after it, or why not. Pure.
 *
 * - Proofs run 1, 2, 3 over one page by hash, no two by one person; sign-off comes after the third.
 * - The next proof, and sign-off, wait until the marks of the one before are settled (proof/openMarksObjection).
 * - Whatever changes the page voids its proofs and its sign-off.
 */
export function pageTransition(question: {
  readonly page: PageUnderProof
  readonly act: PageAct
  readonly actor: Actor
  readonly now: PageNow
  readonly at: string
}): PageTransition | ReviewRefusal {
  const { act, actor, now } = question
  const page = withoutVoidProofs(question.page, now.hash)
  const grant =
    act.kind === 'storyChanged'
      ? { ok: true as const, role: null, target: pageMoves.storyChanged[page.state] ?? page.state }
      : pageGrant(page, act.kind, actor)
  if (!grant.ok) return grant
  const objection = pageObjection({ page, act, actor, now })
  if (objection) return objection
  return { ok: true, role: grant.role, state: grant.target, ...after({ ...question, page }) }
}

/** A proof of another page than the one there is now is void, through whatever door the page or a story changed. */
function withoutVoidProofs(page: PageUnderProof, hash: string): PageUnderProof {
  return { ...page, proofs: page.proofs.filter((proof) => proof.pageHash === hash) }
}

function after({
  page,
  act,
  actor,
  now,
  at,
}: Parameters<typeof pageTransition>[0]): Pick<PageTransition, 'proofs' | 'signOff' | 'leftOut'> {
  const { proofs, signOff, leftOut } = page
  const by = { personId: actor.id, personName: actor.name, pageHash: now.hash, at }
  switch (act.kind) {
    case 'assignPage':
      return { proofs, signOff, leftOut }
    case 'takeInPage':
    case 'changePage':
    case 'storyChanged':
    case 'sendToProof':
      return { proofs: [], signOff: null, leftOut }
    case 'completeProof':
      return { proofs: [...proofs, { round: act.round, ...by }], signOff: null, leftOut }
    case 'signOff':
      return { proofs, signOff: { ...by, storyHashes: now.storyHashes }, leftOut }
    case 'reopenPage':
      return { proofs: [], signOff: null, leftOut: null }
    case 'leaveOut':
      return { proofs: [], signOff: null, leftOut: { reason: act.reason.trim() } }
  }
}
