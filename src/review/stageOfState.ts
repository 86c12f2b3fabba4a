import type { ArticleState } from './ArticleState'
import type { ReviewStage } from './ReviewStage'

const stages: Readonly<Partial<Record<ArticleState, ReviewStage>>> = {
  awaitingFirstReview: 'firstReview',
  awaitingSecondReview: 'secondReview',
  awaitingFinalReview: 'finalReview',
}

/** The review a story waits for; null where it waits for none. */
export function stageOfState(state: ArticleState): ReviewStage | null {
  return stages[state] ?? null
}
