import { grantFor } from '../review/grantFor'
import { issueSubject, ledgerEntry } from './ledgerEntry'
import type { ActContext, Newsroom, StoredIssue } from './ports'
import type { Result } from './Refusal'
import { refuse } from './refuse'
import { staleRevision } from './staleRevision'

/** Sets when an issue goes to press (付印时间), or takes the time away: it binds nobody, the board counts down to it. */
export function setPressTime(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly issueId: number
    readonly baseRev: number
    readonly pressAt: Date | null
  },
): Promise<Result<StoredIssue>> {
  const { context, issueId, baseRev } = input
  const pressAt = input.pressAt?.toISOString() ?? null
  return newsroom.transact(context, async (stores) => {
    const grant = grantFor({ act: 'setPressTime', actor: context.actor })
    if (!grant.ok) return grant
    const issue = await stores.issues.lock(issueId)
    if (!issue) return refuse('notFound', { subject: 'issue', id: issueId })
    if (issue.state === 'published') return refuse('issuePublished', { date: issue.date })
    const stale = staleRevision(issue.rev, baseRev)
    if (stale) return stale
    const saved = await stores.issues.save(issueId, { pressAt })
    const row = { act: 'setPressTime', subject: issueSubject(issue), role: grant.role }
    await stores.ledger.append(
      ledgerEntry(context, row, { detail: { before: issue.pressAt ?? null, pressAt } }),
    )
    return { ok: true, value: saved }
  })
}
