import type { ArticleAct } from './ArticleAct'
import type { ArticleUnderReview } from './ArticleUnderReview'
import { checklistObjection } from './checklistObjection'
import { returnReasons } from './returnReasons'
import type { ReviewRefusal } from './ReviewRefusal'

type Pass = Extract<ArticleAct, { kind: 'pass' }>
type Decision = Extract<ArticleAct, { stage: unknown }>

/**
 * What stands against a reviewer's decision in what it brings; null where nothing does.
 *
 * - A pass names the copy the reviewer read, which is the copy there is; 复审 and 终审 carry an opinion; every point
 *   of the check-list is answered, and holds.
 * - A return or a rejection names a reason, code and words.
 */
export function reviewObjection(article: ArticleUnderReview, act: Decision): ReviewRefusal | null {
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
