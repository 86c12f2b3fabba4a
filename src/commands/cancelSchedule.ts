import { grantFor } from '../review/grantFor'
import { issueSubject, ledgerEntry } from './ledgerEntry'
import type { ActContext, Newsroom, StoredIssue } from './ports'
import type { Result } from './Refusal'
import { refuse } from './refuse'

/** Takes back the time at which an issue was to be published; refused once it is no longer waiting. */
export function cancelSchedule(
  newsroom: Newsroom,
  input: { readonly context: ActContext; readonly issueId: number },
): Promise<Result<StoredIssue>> {
  const { context, issueId } = input
  return newsroom.transact(context, async (stores) => {
    const grant = grantFor({ act: 'cancelSchedule', actor: context.actor })
    if (!grant.ok) return grant
    const schedule = await stores.schedules.lock(issueId)
    const issue = await stores.issues.lock(issueId)
    if (!issue) return refuse('notFound', { subject: 'issue', id: issueId })
    if (schedule?.state !== 'waiting') return refuse('scheduleNotWaiting')
    await stores.schedules.end(issueId, { state: 'cancelled' })
    const row = { act: 'cancelSchedule', subject: issueSubject(issue), role: grant.role }
    await stores.ledger.append(ledgerEntry(context, row, { detail: { publishAt: schedule.publishAt } }))
    return { ok: true, value: issue }
  })
}
