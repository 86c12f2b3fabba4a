import { issueTransition } from '../review/issueTransition'
import { issueSubject, ledgerEntry } from './ledgerEntry'
import type { ActContext, Newsroom, StoredIssue } from './ports'
import type { Result } from './Refusal'
import { refuse } from './refuse'
import { staleRevision } from './staleRevision'

/** 截稿: from now on the issue takes no new story. */
export function closeIssue(
  newsroom: Newsroom,
  input: { readonly context: ActContext; readonly issueId: number; readonly baseRev: number },
): Promise<Result<StoredIssue>> {
  const { context, issueId, baseRev } = input
  return newsroom.transact(context, async (stores) => {
    const issue = await stores.issues.lock(issueId)
    if (!issue) return refuse('notFound', { subject: 'issue', id: issueId })
    const outcome = issueTransition({ state: issue.state, act: 'closeIssue', actor: context.actor })
    if (!outcome.ok) return outcome
    const stale = staleRevision(issue.rev, baseRev)
    if (stale) return stale
    const saved = await stores.issues.save(issueId, { state: outcome.state })
    const row = { act: 'closeIssue', subject: issueSubject(issue), role: outcome.role }
    await stores.ledger.append(ledgerEntry(context, row))
    return { ok: true, value: saved }
  })
}
