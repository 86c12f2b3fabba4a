import { hashJson } from '../newspaper/hashJson'
import { pageNow } from './pageNow'
import type { IssueToPublish } from './ports'
import type { PublishFault } from './publishFaults'

/**
 * What stands against one page of an issue: not signed off, not as it was signed, empty, or there twice. The sign-off
 * names the placed page by its hash; that what is stored under it is that page is asked as well.
 */
export function findPageFaults(pages: IssueToPublish['pages'], place: number): readonly PublishFault[] {
  const found = pages[place]
  if (!found) return []
  const { page, stories } = found
  const isWhole = page.articleIds.every((id) => stories.some((story) => story.id === id))
  const isSigned = page.state === 'signedOff' && page.signOff !== null
  const isAsSigned = !isWhole || page.signOff?.pageHash === pageNow(page, stories, []).hash
  const isTwice = pages.slice(0, place).some((other) => other.page.number === page.number)
  const fault = (kind: PublishFault['kind'], params: PublishFault['params'] = {}): PublishFault => ({
    kind,
    pageId: page.id,
    articleId: null,
    params: { page: page.number, ...params },
  })
  const faults: readonly (PublishFault | false)[] = [
    isTwice && fault('pageNumberTwice'),
    page.articleIds.length === 0 && fault('pageEmpty'),
    !isSigned && fault('pageNotSignedOff', { state: page.state }),
    isSigned && !isAsSigned && fault('pageHashChanged'),
    page.placed === null && page.articleIds.length > 0 && fault('pageNotLaidOut'),
    page.placed !== null && hashJson(page.placed) !== page.placedHash && fault('placedPageChanged'),
  ]
  return faults.filter((one) => one !== false)
}
