import type { ArticleState } from './ArticleState'
import type { ArticleActKind } from './ArticleAct'

/**
 * Where each act leads from where; an empty field is an act out of turn.
 *
 * - `changeCopy` leads to the first review whose pass no longer names the copy, so its field is the state it keeps
 *   where every pass still does (transition.ts, `stateAfterChange`).
 */
export const articleMoves: Readonly<
  Record<ArticleActKind, Readonly<Partial<Record<ArticleState, ArticleState>>>>
> = {
  changeCopy: {
    draft: 'draft',
    awaitingFirstReview: 'awaitingFirstReview',
    awaitingSecondReview: 'awaitingSecondReview',
    awaitingFinalReview: 'awaitingFinalReview',
  },
  submit: { draft: 'awaitingFirstReview' },
  pass: {
    awaitingFirstReview: 'awaitingSecondReview',
    awaitingSecondReview: 'awaitingFinalReview',
    awaitingFinalReview: 'approved',
  },
  return: { awaitingFirstReview: 'draft', awaitingSecondReview: 'draft', awaitingFinalReview: 'draft' },
  reject: {
    awaitingFirstReview: 'rejected',
    awaitingSecondReview: 'rejected',
    awaitingFinalReview: 'rejected',
  },
  withdraw: { awaitingFirstReview: 'draft', awaitingSecondReview: 'draft', awaitingFinalReview: 'draft' },
  reopen: { approved: 'awaitingFinalReview' },
  publish: { approved: 'published' },
  correct: { published: 'published' },
  retract: { published: 'retracted' },
}
