import { issueTransition } from '../review/issueTransition'
import { grantFor } from '../review/grantFor'
import { findPublishFaults } from './findPublishFaults'
import { issueSubject, ledgerEntry } from './ledgerEntry'
import type { ActContext, IssueToPublish, Newsroom, StoredIssue, Stores } from './ports'
import type { Result } from './Refusal'
import { refuse } from './refuse'
import { staleRevision } from './staleRevision'
import { underReview } from './underReview'

/**
 * 出版: publishes a whole issue in one transaction, or refuses with everything that stands against it.
 *
 * - Every page is signed off or explicitly left out; every story has passed final review and was signed off as it is.
 * - The working copy, the record, the outbox and the ledger change together or not at all.
 */
export function publishIssue(
  newsroom: Newsroom,
  input: { readonly context: ActContext; readonly issueId: number; readonly baseRev: number },
): Promise<Result<StoredIssue>> {
  const { context, issueId, baseRev } = input
  return newsroom.transact(context, async (stores) => {
    const { actor } = context
    const grant = grantFor({ act: 'publishIssue', actor })
    if (!grant.ok) return grant
    const issue = await stores.issues.lock(issueId)
    if (!issue) return refuse('notFound', { subject: 'issue', id: issueId })
    const outcome = issueTransition({ state: issue.state, act: 'publishIssue', actor })
    if (!outcome.ok && issue.state === 'published') return outcome
    const stale = staleRevision(issue.rev, baseRev)
    if (stale) return stale
    const toPublish = await gather(stores, issue)
    const faults = await findPublishFaults(stores, { issue: toPublish, actor })
    if (faults.length > 0) return refuse('issueNotPublishable', { count: faults.length }, { faults })
    if (!outcome.ok) return outcome
    const saved = await write(stores, toPublish)
    const row = { act: 'publishIssue', subject: issueSubject(issue), role: outcome.role }
    await stores.ledger.append(
      ledgerEntry(context, row, { decision: 'publish', detail: detailOf(toPublish) }),
    )
    return { ok: true, value: saved }
  })
}

/** The pages that go to print, with their stories in order; a page that was left out is not among them. */
async function gather(stores: Stores, issue: StoredIssue): Promise<IssueToPublish> {
  const masthead = await stores.masthead.read()
  const ofIssue = await stores.pages.lockOfIssue(issue.id)
  const pages = ofIssue.filter((page) => page.leftOut === null).sort((a, b) => a.number - b.number)
  const ids = [...new Set(pages.flatMap((page) => page.articleIds))]
  const articles = new Map(
    (await stores.articles.lockAll(ids)).map((article) => [article.id, underReview(article)]),
  )
  return {
    issue,
    masthead,
    publishedAt: stores.now,
    pages: pages.map((page) => ({
      page,
      stories: page.articleIds.flatMap((id) => articles.get(id) ?? []),
    })),
  }
}

async function write(stores: Stores, toPublish: IssueToPublish): Promise<StoredIssue> {
  const stories = toPublish.pages.flatMap((page) => page.stories)
  await stores.articles.markPublished(stories.map(({ id }) => id))
  const saved = await stores.issues.save(toPublish.issue.id, { state: 'published' })
  await stores.record.writeIssue(toPublish)
  return saved
}

function detailOf({ issue, pages }: IssueToPublish) {
  return {
    number: issue.number,
    serialNumber: issue.serialNumber,
    pages: pages.map(({ page, stories }) => ({
      page: page.number,
      pageHash: page.signOff?.pageHash ?? null,
      stories: stories.map(({ id, number, copyHash }) => ({ id, number, copyHash })),
    })),
  }
}
