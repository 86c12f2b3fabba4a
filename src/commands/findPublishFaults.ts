import { missingMastheadItems } from '../newspaper/masthead/missingMastheadItems'
import type { Actor } from '../review/Actor'
import { findPageFaults } from './findPageFaults'
import { findStoryFaults } from './findStoryFaults'
import type { IssueToPublish, Stores } from './ports'
import type { PublishFault } from './publishFaults'

/** Everything that stands against publishing an issue, from the paper to the pages to the stories; empty where nothing does. */
export async function findPublishFaults(
  stores: Pick<Stores, 'record' | 'now'>,
  question: { readonly issue: IssueToPublish; readonly actor: Actor },
): Promise<readonly PublishFault[]> {
  const { issue, actor } = question
  const { date } = issue.issue
  const articleIds = issue.pages.flatMap(({ page }) => page.articleIds)
  const already = await stores.record.publishedAlready({ date, articleIds })
  return [
    ...issueFaults(issue, already.date),
    ...issue.pages.flatMap((_, place) => findPageFaults(issue.pages, place)),
    ...findStoryFaults({ issue, actor, publishedIds: already.articleIds, now: stores.now }),
  ]
}

function issueFaults(
  { issue, masthead, pages }: IssueToPublish,
  isDateTaken: boolean,
): readonly PublishFault[] {
  const missing = missingMastheadItems(masthead)
  const found: readonly (PublishFault | false)[] = [
    issue.state === 'planned' && fault('issueNotClosed'),
    isDateTaken && fault('issueDatePublished', { date: issue.date }),
    pages.length === 0 && fault('nothingToPublish'),
    missing.length > 0 && fault('mastheadIncomplete', { items: missing.join(',') }),
  ]
  return found.filter((one) => one !== false)
}

function fault(kind: PublishFault['kind'], params: PublishFault['params'] = {}): PublishFault {
  return { kind, pageId: null, articleId: null, params }
}
