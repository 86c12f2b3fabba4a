import { passReview } from '../../src/commands/passReview'
import type { StoredArticle } from '../../src/commands/ports'
import { reviewChecklists } from '../../src/review/reviewChecklists'
import { reviewStages } from '../../src/review/ReviewStage'
import { actingAs } from './actingAs'
import { granted } from './granted'
import type { SampleNewsroom } from './SampleNewsroom'

/** What the sample reviewers write. */
const opinions = {
  firstReview: '人名、地名和数字已与来稿核对，送复审。',
  secondReview: '事实清楚，文字通顺，同意送终审。',
  finalReview: '同意刊发。',
} as const

/** Takes a submitted sample story through 三审, in the order of the stages: as many as there are reviewers for (usernames). */
export async function passReviews(
  room: SampleNewsroom,
  article: StoredArticle,
  reviewers: readonly string[],
): Promise<StoredArticle> {
  let passed = article
  for (const stage of reviewStages) {
    const reviewer = reviewers[reviewStages.indexOf(stage)]
    if (reviewer === undefined) return passed
    const checklist = Object.fromEntries(reviewChecklists[stage].map((item) => [item, true]))
    const review = { stage, copyHash: passed.copyHash, opinion: opinions[stage], checklist }
    const context = actingAs(room, reviewer)
    const result = await passReview(room.newsroom, { context, articleId: article.id, ...review })
    passed = granted(result, `${stage} of ${article.copy.headlines.headline}`)
  }
  return passed
}
