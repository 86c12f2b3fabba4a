import { hashCopy } from '../newspaper/article/hashCopy'
import type { Actor } from '../review/Actor'
import { transition } from '../review/transition'
import type { IssueToPublish, StoredArticle, StoredPage } from './ports'
import type { PublishFault } from './publishFaults'
import { underReview } from './underReview'

interface Question {
  readonly issue: IssueToPublish
  readonly actor: Actor
  readonly publishedIds: readonly number[]
  readonly now: Date
}

/** What stands against the stories of an issue, page by page in reading order; every fault names page and story. */
export function findStoryFaults(question: Question): readonly PublishFault[] {
  const placed = question.issue.pages.flatMap(({ page, stories }) =>
    page.articleIds.map((id) => ({ page, id, story: stories.find((one) => one.id === id) })),
  )
  return placed.flatMap(({ page, id, story }, place) => {
    const label = story ? story.copy.headlines.headline.trim() || (story.number ?? String(id)) : String(id)
    const fault: Fault = (kind, params = {}) => ({
      kind,
      pageId: page.id,
      articleId: id,
      params: { page: page.number, story: label, ...params },
    })
    if (!story) return [fault('storyMissing')]
    const isTwice = placed.slice(0, place).some((other) => other.id === id)
    return [...(isTwice ? [fault('storyTwice')] : []), ...faultsOf({ ...question, page, story, fault })]
  })
}

type Fault = (kind: PublishFault['kind'], params?: PublishFault['params']) => PublishFault

function faultsOf(
  question: Question & { readonly page: StoredPage; readonly story: StoredArticle; readonly fault: Fault },
): readonly PublishFault[] {
  const { page, story, fault, publishedIds, now } = question
  const isApproved = story.state === 'approved'
  const isUnderEmbargo = story.embargoUntil !== null && !(Date.parse(story.embargoUntil) <= now.getTime())
  const isAsSigned =
    page.signOff === null || page.signOff.storyHashes[String(story.id)] === hashCopy(story.copy)
  const faults: readonly (PublishFault | false)[] = [
    publishedIds.includes(story.id) && fault('storyPublishedAlready'),
    story.copy.headlines.headline.trim() === '' && fault('storyWithoutHeadline'),
    story.number === null && fault('storyWithoutNumber'),
    !isApproved && fault('storyNotApproved', { state: story.state }),
    isApproved && !isAsPassed(question) && fault('storyCopyChanged'),
    !isAsSigned && fault('storyNotAsSigned'),
    isUnderEmbargo && fault('storyEmbargoed', { until: story.embargoUntil ?? '' }),
  ]
  return faults.filter((one) => one !== false)
}

/** The rules of review say whether these very words may be published. */
function isAsPassed({ story, actor, now }: Question & { readonly story: StoredArticle }): boolean {
  const article = underReview(story)
  const act = { kind: 'publish', copyHash: article.copyHash } as const
  return transition({ article, act, actor, at: now.toISOString() }).ok
}
