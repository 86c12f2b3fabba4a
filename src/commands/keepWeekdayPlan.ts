import { beijingMoment } from '../newspaper/issue/beijingMoment'
import { weekdays } from '../newspaper/issue/weekdayOf'
import { grantFor } from '../review/grantFor'
import { ledgerEntry } from './ledgerEntry'
import type { ActContext, Newsroom } from './ports'
import type { Refusal, Result } from './Refusal'
import { refuse } from './refuse'
import type { WeekdayPlan } from './WeekdayPlanStore'

const mostPages = 200
const anyDate = '2026-11-23'

/** Keeps the template (周模板) of a weekday, in place of the one that it had. */
export function keepWeekdayPlan(
  newsroom: Newsroom,
  input: { readonly context: ActContext; readonly plan: WeekdayPlan },
): Promise<Result<WeekdayPlan>> {
  const { context, plan } = input
  return newsroom.transact(context, async (stores) => {
    const grant = grantFor({ act: 'keepWeekdayPlan', actor: context.actor })
    if (!grant.ok) return grant
    const objection = objectionTo(plan)
    if (objection) return objection
    await stores.weekdayPlans.save({ ...plan, changedByName: context.actor.name })
    const label = weekdays[plan.weekday - 1] ?? ''
    const subject = { kind: 'system', id: plan.weekday, label } as const
    await stores.ledger.append(
      ledgerEntry(
        context,
        { act: 'keepWeekdayPlan', subject, role: grant.role },
        { detail: { pressTime: plan.pressTime, pages: plan.pages } },
      ),
    )
    return { ok: true, value: plan }
  })
}

function objectionTo({ weekday, pages, pressTime }: WeekdayPlan): Refusal | null {
  if (!weekdays[weekday - 1]) return refuse('weekdayPlanInvalid', { faults: String(weekday) })
  if (pressTime !== null && !beijingMoment(anyDate, pressTime))
    return refuse('pressTimeInvalid', { time: pressTime })
  const isWhole = pages.length > 0 && pages.every(({ number }, place) => number === place + 1)
  if (!isWhole || pages.length > mostPages) return refuse('pageNumbersInvalid')
  const untitled = pages.filter(({ title }) => title.trim() === '').map(({ number }) => number)
  return untitled.length === 0 ? null : refuse('pageTitleMissing', { page: untitled.join('、') })
}
