import { grantFor } from '../review/grantFor'
import { issueSubject, ledgerEntry } from './ledgerEntry'
import type { ActContext, Newsroom } from './ports'
import type { Result } from './Refusal'
import { refuse } from './refuse'
import type { Schedule } from './ScheduleStore'

/**
 * 定时出版: sets when an issue is published, or sets another time. Whether the issue may be published is asked when the
 * time has come, of the person who set it, with the roles that they hold then.
 */
export function schedulePublishing(
  newsroom: Newsroom,
  input: { readonly context: ActContext; readonly issueId: number; readonly publishAt: Date },
): Promise<Result<Schedule>> {
  const { context, issueId, publishAt } = input
  return newsroom.transact(context, async (stores) => {
    const grant = grantFor({ act: 'schedulePublishing', actor: context.actor })
    if (!grant.ok) return grant
    await stores.schedules.lock(issueId)
    const issue = await stores.issues.lock(issueId)
    if (!issue) return refuse('notFound', { subject: 'issue', id: issueId })
    if (issue.state === 'published') return refuse('issuePublished', { date: issue.date })
    if (publishAt.getTime() <= stores.now.getTime())
      return refuse('scheduleTimePast', { time: onBeijingClock(publishAt) })
    const schedule = await stores.schedules.set({
      issueId,
      publishAt: publishAt.toISOString(),
      personId: context.actor.id,
      personName: context.actor.name,
    })
    const row = { act: 'schedulePublishing', subject: issueSubject(issue), role: grant.role }
    await stores.ledger.append(ledgerEntry(context, row, { detail: { publishAt: schedule.publishAt } }))
    return { ok: true, value: schedule }
  })
}

const eightHours = 8 * 3_600_000

function onBeijingClock(moment: Date): string {
  return new Date(moment.getTime() + eightHours).toISOString().slice(0, 16).replace('T', ' ')
}
