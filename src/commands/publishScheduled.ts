import type { Actor } from '../review/Actor'
import { issueSubject, ledgerEntry } from './ledgerEntry'
import { nobody } from './nobody'
import type { ActContext, Newsroom, StoredIssue } from './ports'
import { publishIssue } from './publishIssue'
import type { Refusal, Result } from './Refusal'
import { refuse } from './refuse'
import type { KeptRefusal, Schedule } from './ScheduleStore'

interface Input {
  readonly issueId: number
  readonly requestId: string | null
  /** The person with the roles that hold now; null where they may not come in any more. */
  readonly actorOf: (personId: number) => Promise<Actor | null>
}

/**
 * Publishes an issue whose time has come, in the name of whoever set the time.
 *
 * - The waiting row is claimed in the transaction that publishes: of several publishers one finds it, and where its
 *   process dies Postgres lets go of it at once.
 * - `scheduleNotDue` where there is nothing to do here; `issueChangedInPress` leaves it waiting for the next try. Every
 *   other refusal ends it and is kept with its reason.
 */
export async function publishScheduled(newsroom: Newsroom, input: Input): Promise<Result<StoredIssue>> {
  const { issueId, requestId } = input
  const system: ActContext = { actor: nobody, requestId, address: null }
  const due = await newsroom.transact(system, async (stores) => {
    const schedule = await stores.schedules.claim(issueId)
    return schedule ? { ok: true, value: schedule } : refuse('scheduleNotDue')
  })
  if (!due.ok) return due
  const actor = await input.actorOf(due.value.personId)
  const published = actor
    ? await publishIssue(newsroom, {
        context: { actor, requestId, address: null },
        issueId,
        baseRev: null,
        isAtItsTime: true,
      })
    : refuse('schedulerGone', { name: due.value.personName })
  if (!published.ok && !isForNow(published)) await keepRefusal(newsroom, system, due.value, published)
  return published
}

const isForNow = ({ kind }: Refusal) => kind === 'scheduleNotDue' || kind === 'issueChangedInPress'

/** Only who can claim it ends it: another publisher may have been through meanwhile. */
async function keepRefusal(
  newsroom: Newsroom,
  system: ActContext,
  { issueId, personId, personName, publishAt }: Schedule,
  refusal: Refusal,
): Promise<void> {
  await newsroom.transact(system, async (stores) => {
    if (!(await stores.schedules.claim(issueId))) return refuse('scheduleNotDue')
    const issue = await stores.issues.lock(issueId)
    if (!issue) return refuse('notFound', { subject: 'issue', id: issueId })
    const kept: KeptRefusal = {
      kind: refusal.kind,
      params: refusal.params ?? {},
      faults: faultsIn(refusal),
      at: stores.now.toISOString(),
    }
    await stores.schedules.end(issueId, { state: 'refused', refusal: kept })
    const row = { act: 'publishScheduled', subject: issueSubject(issue), role: 'dutyChiefEditor' } as const
    const detail = { publishAt, setBy: { id: personId, name: personName }, refusal: kept }
    await stores.ledger.append({ ...ledgerEntry(system, row, { decision: 'refused', detail }), person: null })
    return { ok: true, value: null }
  })
}

function faultsIn({ params }: Refusal): number {
  const count = params?.['count']
  return typeof count === 'number' ? count : 0
}
