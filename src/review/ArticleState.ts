/** Where a story stands. `rejected` (退稿) and `retracted` (撤稿) stay on record for ever. */
export const articleStates = [
  'draft',
  'awaitingFirstReview',
  'awaitingSecondReview',
  'awaitingFinalReview',
  'approved',
  'published',
  'retracted',
  'rejected',
] as const
export type ArticleState = (typeof articleStates)[number]
