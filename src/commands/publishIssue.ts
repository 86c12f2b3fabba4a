import { hashJson } from '../newspaper/hashJson'
import { grantFor } from '../review/grantFor'
import { issueTransition } from '../review/issueTransition'
import type { Role } from '../review/Role'
import { findPublishFaults } from './findPublishFaults'
import { gatherIssue } from './gatherIssue'
import { issueForPress } from './issueForPress'
import { issueSubject, ledgerEntry } from './ledgerEntry'
import type { ActContext, IssueToPublish, Newsroom, StoredIssue, Stores } from './ports'
import type { PrintedIssue } from './Press'
import type { Result } from './Refusal'
import { refuse } from './refuse'
import type { Schedule } from './ScheduleStore'
import { staleRevision } from './staleRevision'

interface Input {
  readonly context: ActContext
  readonly issueId: number
  /** Null where it is published as it stands at its time (publishScheduled). */
  readonly baseRev: number | null
  /** Refused as `scheduleNotDue` unless its time has come and nobody else is at it. */
  readonly isAtItsTime?: boolean
}

/**
 * 出版: publishes a whole issue in one transaction, or refuses with everything that stands against it.
 *
 * - Every page is signed off or explicitly left out; every story has passed final review and was signed off as it is.
 * - The press draws the pages before the transaction, which takes seconds; under the locks everything is asked again,
 *   and whether what was drawn is what is published now.
 * - The working copy, the record with its files, the outbox and the ledger change together or not at all.
 */
export async function publishIssue(newsroom: Newsroom, input: Input): Promise<Result<StoredIssue>> {
  const { context } = input
  const seen = await newsroom.transact(context, (stores) => openToPublish(stores, input))
  if (!seen.ok) return seen
  const printed = await newsroom.press.print(issueForPress(seen.value.toPublish))
  if (!printed.ok) return printed
  const drawn = pressKey(seen.value.toPublish)
  return newsroom.transact(context, async (stores) => {
    const opened = await openToPublish(stores, input)
    if (!opened.ok) return opened
    const { issue, toPublish, role, schedule } = opened.value
    if (pressKey(toPublish) !== drawn) return refuse('issueChangedInPress', { date: issue.date })
    const saved = await write(stores, toPublish, printed.value)
    if (schedule?.state === 'waiting') await stores.schedules.end(issue.id, { state: 'published' })
    const row = { act: 'publishIssue', subject: issueSubject(issue), role } as const
    const atItsTime = input.isAtItsTime ? { publishAt: schedule?.publishAt ?? null } : {}
    const detail = { ...detailOf(toPublish, printed.value), ...atItsTime }
    await stores.ledger.append(ledgerEntry(context, row, { decision: 'publish', detail }))
    return { ok: true, value: saved }
  })
}

interface Opened {
  readonly issue: StoredIssue
  readonly toPublish: IssueToPublish
  readonly role: Role
  readonly schedule: Schedule | null
}

/** The issue with all that goes to print, locked; refused where anything stands against publishing it. */
async function openToPublish(
  stores: Stores,
  { context: { actor }, issueId, baseRev, isAtItsTime }: Input,
): Promise<Result<Opened>> {
  const schedule = await (isAtItsTime ? stores.schedules.claim(issueId) : stores.schedules.lock(issueId))
  if (isAtItsTime && !schedule) return refuse('scheduleNotDue')
  const grant = grantFor({ act: 'publishIssue', actor })
  if (!grant.ok) return grant
  const issue = await stores.issues.lock(issueId)
  if (!issue) return refuse('notFound', { subject: 'issue', id: issueId })
  const outcome = issueTransition({ state: issue.state, act: 'publishIssue', actor })
  if (!outcome.ok && issue.state === 'published') return outcome
  const stale = baseRev === null ? null : staleRevision(issue.rev, baseRev)
  if (stale) return stale
  const toPublish = await gatherIssue(stores, issue)
  const faults = await findPublishFaults(stores, { issue: toPublish, actor })
  if (faults.length > 0) return refuse('issueNotPublishable', { count: faults.length }, { faults })
  return outcome.ok ? { ok: true, value: { issue, toPublish, role: outcome.role, schedule } } : outcome
}

/** All that the press draws from, the placed pages by their hashes. */
function pressKey(toPublish: IssueToPublish): string {
  const { pages, ...issue } = issueForPress(toPublish)
  const hashes = toPublish.pages.map(({ page }) => page.placedHash)
  return hashJson([issue, hashes, pages.map(({ title, pictures }) => [title, pictures])])
}

async function write(stores: Stores, toPublish: IssueToPublish, printed: PrintedIssue): Promise<StoredIssue> {
  const stories = toPublish.pages.flatMap((page) => page.stories)
  await stores.articles.markPublished(stories.map(({ id }) => id))
  const saved = await stores.issues.save(toPublish.issue.id, { state: 'published' })
  await stores.record.writeIssue(toPublish, printed)
  return saved
}

function detailOf({ issue, pages }: IssueToPublish, printed: PrintedIssue) {
  return {
    number: issue.number,
    serialNumber: issue.serialNumber,
    pdf: printed.pdf.hash,
    pages: pages.map(({ page, stories }) => ({
      page: page.number,
      pageHash: page.signOff?.pageHash ?? null,
      placedHash: page.placedHash,
      pdf: printed.pages.find(({ number }) => number === page.number)?.pdf.hash ?? null,
      stories: stories.map(({ id, number, copyHash }) => ({ id, number, copyHash })),
    })),
  }
}
