import { z } from 'zod'
import { signingNames } from '../../newspaper/article/signingNames'
import type { ArticleUnderReview } from '../../review/ArticleUnderReview'
import { articleStates } from '../../review/ArticleState'
import { reviewStages } from '../../review/ReviewStage'
import { idOf, idsOf } from '../access/idOf'
import { readCopy } from './articleCopy'

const passes = z.array(
  z.object({
    stage: z.enum(reviewStages),
    personId: z.number(),
    personName: z.string(),
    copyHash: z.string(),
    at: z.string(),
  }),
)
const state = z.enum(articleStates)

/** A row of `articles` as the review rules see it. Throws where a row does not hold: only acts write these fields. */
export function toArticleUnderReview(row: Readonly<Record<string, unknown>>): ArticleUnderReview {
  const reading = readCopy(row)
  if (!reading.ok)
    throw new Error(
      `Article ${String(row['id'])} holds copy that cannot be read: ${reading.faults.join('; ')}`,
    )
  return {
    id: Number(row['id']),
    state: state.parse(row['reviewState']),
    copyHash: String(row['copyHash'] ?? ''),
    rev: Number(row['rev'] ?? 0),
    authorIds: idsOf(row['authors']),
    bylineNames: signingNames(reading.copy),
    coOrganizerId: idOf(row['coOrganizer']),
    passes: passes.parse(row['passes'] ?? []),
  }
}
