import { isCalendarDate } from '../newspaper/issue/isCalendarDate'
import { grantFor } from '../review/grantFor'
import type { CommissionBrief, Invited } from './CommissionStore'
import { commissionSubject, ledgerEntry } from './ledgerEntry'
import type { ActContext, Newsroom } from './ports'
import type { Refusal, Result } from './Refusal'
import { refuse } from './refuse'

/** 约稿: asks people and co-organizers, one or all of them at once, for copy on a topic by a deadline. */
export function askForCopy(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly commission: CommissionBrief
    readonly invited: readonly Invited[]
  },
): Promise<Result<{ readonly id: number; readonly asked: number }>> {
  const { context, commission } = input
  const invited = onceEach(input.invited)
  return newsroom.transact(context, async (stores) => {
    const grant = grantFor({ act: 'askForCopy', actor: context.actor })
    if (!grant.ok) return grant
    const objection = briefObjection(commission, invited, stores.now)
    if (objection) return objection
    const unknown = await stores.commissions.unknown(invited)
    if (unknown.length > 0) return refuse('cannotBeAsked', { count: unknown.length })
    const { id: personId, name: personName } = context.actor
    const id = await stores.commissions.create({ ...commission, personId, personName }, invited)
    const row = {
      act: 'askForCopy',
      subject: commissionSubject({ ...commission, id }),
      role: grant.role,
    }
    const { plannedLength, dueAt, issueDate, pageNumber } = commission
    await stores.ledger.append(
      ledgerEntry(context, row, { detail: { plannedLength, dueAt, issueDate, pageNumber, invited } }),
    )
    return { ok: true, value: { id, asked: invited.length } }
  })
}

function briefObjection(brief: CommissionBrief, invited: readonly Invited[], now: Date): Refusal | null {
  if (brief.topic.trim() === '') return refuse('commissionWithoutTopic')
  if (invited.length === 0) return refuse('nobodyAsked')
  if (!(Date.parse(brief.dueAt) > now.getTime())) return refuse('deadlineOver')
  if (brief.issueDate !== null && !isCalendarDate(brief.issueDate)) {
    return refuse('issueDateInvalid', { date: brief.issueDate })
  }
  return null
}

const onceEach = (invited: readonly Invited[]): readonly Invited[] => [
  ...new Map(invited.map((one) => [`${one.kind} ${one.id}`, one])).values(),
]
