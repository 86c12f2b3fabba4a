import { passReview } from '../../src/commands/passReview'
import type { ActContext, Newsroom, StoredArticle } from '../../src/commands/ports'
import { submitArticle } from '../../src/commands/submitArticle'
import { reviewChecklists } from '../../src/review/reviewChecklists'
import { reviewStages } from '../../src/review/ReviewStage'

/** What the sample reviewers write. */
const opinions = {
  firstReview: '人名、地名和数字已与来稿核对，送复审。',
  secondReview: '事实清楚，文字通顺，同意送终审。',
  finalReview: '同意刊发。',
} as const

/** Submits a sample story and takes it through 三审 by three reviewers, in the order of the stages. */
export async function passAllReviews(
  newsroom: Newsroom,
  article: StoredArticle,
  reviewers: readonly ActContext[],
): Promise<StoredArticle> {
  const [first] = reviewers
  if (!first) throw new Error('A story needs reviewers.')
  const { id: articleId, rev: baseRev } = article
  const submitted = await submitArticle(newsroom, { context: first, articleId, baseRev })
  if (!submitted.ok) throw refused(article, 'submit', submitted)
  let passed = submitted.value
  for (const [index, stage] of reviewStages.entries()) {
    const checklist = Object.fromEntries(reviewChecklists[stage].map((item) => [item, true]))
    const review = { stage, copyHash: passed.copyHash, opinion: opinions[stage], checklist }
    const result = await passReview(newsroom, { context: reviewers[index] ?? first, articleId, ...review })
    if (!result.ok) throw refused(article, stage, result)
    passed = result.value
  }
  return passed
}

const refused = ({ copy }: StoredArticle, act: string, refusal: object) =>
  new Error(`The sample story ${copy.headlines.headline} was refused at ${act}: ${JSON.stringify(refusal)}`)
