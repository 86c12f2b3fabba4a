import type { Actor } from './Actor'
import type { ArticleAct } from './ArticleAct'
import type { ArticleUnderReview } from './ArticleUnderReview'
import { checklistObjection } from './checklistObjection'
import { returnReasons } from './returnReasons'
import type { ReviewRefusal } from './ReviewRefusal'
import { stageOfState } from './stageOfState'

type Pass = Extract<ArticleAct, { kind: 'pass' }>
type Decision = Extract<ArticleAct, { stage: unknown }>

/**
 * What stands against a reviewer's decision beyond role and authorship; null where nothing does.
 *
 * - The decision is on the stage the story is at, not on one that somebody has passed meanwhile.
 * - Any two of the three reviews are by different people: who passed one stage decides at no other.
 * - A pass names the copy the reviewer read, which is the copy there is; 复审 and 终审 carry an opinion; every point
 *   of the check-list is answered, and holds.
 * - A return or a rejection names a reason, code and words.
 */
export function reviewObjection(
  article: ArticleUnderReview,
  act: Decision,
  actor: Actor,
): ReviewRefusal | null {
  if (stageOfState(article.state) !== act.stage) {
    return { ok: false, kind: 'stageIsOver', params: { stage: act.stage, state: article.state } }
  }
  const earlier = article.passes.find((pass) => pass.personId === actor.id)
  if (earlier) return { ok: false, kind: 'reviewedAlready', params: { stage: earlier.stage } }
  return act.kind === 'pass' ? passObjection(article, act) : reasonObjection(act.reason)
}

function passObjection(article: ArticleUnderReview, act: Pass): ReviewRefusal | null {
  if (act.copyHash !== article.copyHash) return { ok: false, kind: 'copyChanged' }
  if (act.stage !== 'firstReview' && act.opinion.trim() === '') {
    return { ok: false, kind: 'opinionMissing', params: { stage: act.stage } }
  }
  return checklistObjection(act.stage, act.checklist)
}

function reasonObjection(reason: { readonly code: string; readonly words: string }): ReviewRefusal | null {
  const isKnown = returnReasons.some((code) => code === reason.code)
  return isKnown && reason.words.trim() !== '' ? null : { ok: false, kind: 'returnReasonMissing' }
}
