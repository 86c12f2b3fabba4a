import { createArticle } from '../../src/commands/createArticle'
import { draftOfStory } from '../../src/commands/draftOfStory'
import { placeStories } from '../../src/commands/placeStories'
import type { StoredArticle, StoredIssue } from '../../src/commands/ports'
import { returnArticle } from '../../src/commands/returnArticle'
import { submitArticle } from '../../src/commands/submitArticle'
import { readPage } from '../../src/intake/readPage'
import { stageOfState } from '../../src/review/stageOfState'
import { actingAs } from './actingAs'
import { granted } from './granted'
import type { SampleNewspaper } from './newspaper'
import { passReviews } from './passReviews'
import { planSampleIssue } from './planSampleIssue'
import type { SampleNewsroom } from './SampleNewsroom'
import type { SampleStory } from './SampleStory'

/**
 * Leaves the newsroom at work on the issue after the printed one: planned, some stories placed, others in the pool, each
 * brought to where it stands by the acts of those whose work it is. A refusal here is a fault of the sample and throws.
 */
export async function prepareNextIssue(room: SampleNewsroom, sample: SampleNewspaper): Promise<StoredIssue> {
  const { issue, pages } = await planSampleIssue(room, sample, sample.nextIssueDate)
  const placed: { readonly article: StoredArticle; readonly page: number }[] = []
  for (const story of sample.stories) {
    const article = await bringToDesk(room, story)
    if (story.page !== null) placed.push({ article, page: story.page })
  }
  for (const page of pages) {
    const articleIds = placed.filter((one) => one.page === page.number).map(({ article }) => article.id)
    const plan = sample.pages.find(({ number }) => number === page.number)
    if (articleIds.length === 0 || !plan) continue
    const context = actingAs(room, plan.responsibleEditor)
    const at = { issueId: issue.id, pageId: page.id, baseRev: page.rev }
    granted(await placeStories(room.newsroom, { context, ...at, articleIds }), 'placeStories')
  }
  return issue
}

/** Files a story and takes it as far as it has come. */
async function bringToDesk(room: SampleNewsroom, story: SampleStory): Promise<StoredArticle> {
  const filed = await fileStory(room, story)
  if (!story.isSubmitted) return filed
  const { newsroom } = room
  const { id: articleId, rev: baseRev } = filed
  const author = { context: actingAs(room, story.filedBy), articleId, baseRev }
  const submitted = granted(await submitArticle(newsroom, author), 'submitArticle')
  const passed = await passReviews(room, submitted, story.passedBy)
  const stage = stageOfState(passed.state)
  if (!story.returned || !stage) return passed
  const { by, ...reason } = story.returned
  const returning = { context: actingAs(room, by), articleId, baseRev: passed.rev, stage, reason }
  return granted(await returnArticle(newsroom, returning), 'returnArticle')
}

async function fileStory(room: SampleNewsroom, story: SampleStory): Promise<StoredArticle> {
  const reading = readPage(story.text)
  const [only, ...more] = reading.stories
  if (!only || more.length > 0 || reading.unresolved.length > 0) {
    throw new Error(`A sample story is not read as one story: ${story.text.slice(0, 40)}`)
  }
  const { copy } = draftOfStory(reading, only)
  const context = actingAs(room, story.filedBy)
  const { unitSignOff } = story
  const unknown = { coOrganizerId: null, rubricId: null, source: null, plannedLength: null }
  return granted(
    await createArticle(room.newsroom, { context, copy, unitSignOff, ...unknown }),
    'createArticle',
  )
}
