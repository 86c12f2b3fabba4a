import type { StoredIssue, StoredPage, Stores } from './ports'
import type { Result } from './Refusal'
import { refuse } from './refuse'

/**
 * Locks an issue and one page of it, in this order, for an act on the page.
 * Refused where the page is not of that issue, or the issue is published: its pages stay as they are.
 */
export async function openPage(
  stores: Stores,
  at: { readonly issueId: number; readonly pageId: number },
): Promise<Result<{ readonly issue: StoredIssue; readonly page: StoredPage }>> {
  const issue = await stores.issues.lock(at.issueId)
  if (!issue) return refuse('notFound', { subject: 'issue', id: at.issueId })
  const page = await stores.pages.lock(at.pageId)
  if (!page) return refuse('notFound', { subject: 'page', id: at.pageId })
  if (page.issueId !== issue.id) return refuse('pageNotInIssue', { page: page.number })
  if (issue.state === 'published') return refuse('issuePublished', { date: issue.date })
  return { ok: true, value: { issue, page } }
}
