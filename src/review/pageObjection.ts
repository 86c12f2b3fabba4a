import type { Actor } from './Actor'
import type { PageAct } from './PageAct'
import type { PageUnderProof } from './PageUnderProof'
import type { OpenMark } from './proof/OpenMark'
import { openMarksObjection } from './proof/openMarksObjection'
import type { ReviewRefusal } from './ReviewRefusal'

/** What stands against an act on a page beyond role and state; null where nothing does. All proofs given hold. */
export function pageObjection(question: {
  readonly page: PageUnderProof
  readonly act: PageAct
  readonly actor: Actor
  readonly now: {
    readonly hash: string
    readonly placedHash: string | null
    readonly openMarks: readonly OpenMark[]
  }
}): ReviewRefusal | null {
  const { page, act, actor, now } = question
  const openMarks = (round: number | null) => openMarksObjection({ ...now, page: page.number, round })
  switch (act.kind) {
    case 'takeInPage':
    case 'changePage':
    case 'assignPage':
    case 'storyChanged':
      return null
    case 'sendToProof':
      return page.articleIds.length === 0
        ? { ok: false, kind: 'pageEmpty', params: { page: page.number } }
        : null
    case 'completeProof':
      return (
        changed(page, act.pageHash, now.hash) ??
        proofObjection(page, act.round, actor) ??
        openMarks(act.round)
      )
    case 'signOff':
      return changed(page, act.pageHash, now.hash) ?? unfinishedProofs(page) ?? openMarks(null)
    case 'reopenPage':
    case 'leaveOut':
      return act.reason.trim() === '' ? { ok: false, kind: 'reasonMissing', params: { act: act.kind } } : null
  }
}

function changed(page: PageUnderProof, seen: string, hash: string): ReviewRefusal | null {
  return seen === hash ? null : { ok: false, kind: 'pageChanged', params: { page: page.number } }
}

/** 校次 follow each other, and nobody does two of one page. */
function proofObjection(page: PageUnderProof, round: number, actor: Actor): ReviewRefusal | null {
  const next = page.proofs.length + 1
  if (round !== next) return { ok: false, kind: 'proofRoundOutOfTurn', params: { round, next } }
  const earlier = page.proofs.find((proof) => proof.personId === actor.id)
  return earlier ? { ok: false, kind: 'proofreadAlready', params: { round: earlier.round } } : null
}

function unfinishedProofs(page: PageUnderProof): ReviewRefusal | null {
  const done = page.proofs.length
  return done === 3 ? null : { ok: false, kind: 'proofsIncomplete', params: { page: page.number, done } }
}
