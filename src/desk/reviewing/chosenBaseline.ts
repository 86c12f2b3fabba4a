import type { ArticleState } from '../../review/ArticleState'
import type { Baseline, BaselineKind } from '../../runtime'

const wanted: Readonly<Partial<Record<ArticleState, readonly BaselineKind[]>>> = {
  draft: ['returned'],
  awaitingFirstReview: ['returned', 'filed'],
  awaitingSecondReview: ['firstReview', 'filed'],
  awaitingFinalReview: ['secondReview', 'firstReview', 'filed'],
  approved: ['filed'],
}

/** The version that a story is shown beside: the one asked for; else what the person before this one had in hand. */
export function chosenBaseline(
  baselines: readonly Baseline[],
  state: ArticleState,
  since: string | undefined,
): Baseline | null {
  if (since === 'none') return null
  const asked = baselines.find(({ kind }) => kind === since)
  if (asked) return asked
  const kind = wanted[state]?.find((one) => baselines.some((baseline) => baseline.kind === one))
  return baselines.find((baseline) => baseline.kind === kind) ?? null
}
