import { addDays } from '../newspaper/issue/addDays'
import { beijingMoment } from '../newspaper/issue/beijingMoment'
import { daysBetween } from '../newspaper/issue/daysBetween'
import { isCalendarDate } from '../newspaper/issue/isCalendarDate'
import { weekdayOf, weekdays } from '../newspaper/issue/weekdayOf'
import { grantFor } from '../review/grantFor'
import type { PlannedPage } from './PlannedPage'
import { planIssueIn } from './planIssueIn'
import type { PlannedIssue } from './planIssueIn'
import type { ActContext, Newsroom, StoredPage, Stores } from './ports'
import type { Result } from './Refusal'
import { refuse } from './refuse'

const day = 86_400_000

/** Plans the issue of a day from the template of its weekday, or with the pages of the last issue. */
export function planIssueFrom(
  newsroom: Newsroom,
  input: { readonly context: ActContext; readonly date: string; readonly from: 'weekday' | 'lastIssue' },
): Promise<Result<PlannedIssue>> {
  const { context, date, from } = input
  return newsroom.transact(context, async (stores) => {
    const grant = grantFor({ act: 'planIssue', actor: context.actor })
    if (!grant.ok) return grant
    if (!isCalendarDate(date)) return refuse('issueDateInvalid', { date })
    if (await stores.issues.findByDate(date)) return refuse('issueDateTaken', { date })
    const found = await sources[from](stores, date)
    return found.ok ? planIssueIn(stores, { context, date, ...found.value }) : found
  })
}

interface Source {
  readonly pages: readonly PlannedPage[]
  readonly pressAt: string | null
}

const sources = { weekday: fromWeekday, lastIssue: fromLastIssue } as const

async function fromWeekday(stores: Stores, date: string): Promise<Result<Source>> {
  const weekday = weekdayOf(date)
  const plan = await stores.weekdayPlans.read(weekday)
  if (!plan) return refuse('weekdayPlanMissing', { weekday: weekdays[weekday - 1] ?? '' })
  const pressAt = plan.pressTime === null ? null : beijingMoment(addDays(date, -1), plan.pressTime)
  return { ok: true, value: { pages: plan.pages, pressAt: pressAt?.toISOString() ?? null } }
}

async function fromLastIssue(stores: Stores, date: string): Promise<Result<Source>> {
  const numbers = await stores.issues.lockLastNumbers()
  const last = numbers && (await stores.issues.findByDate(numbers.date))
  if (!last) return refuse('noIssueToPlanFrom')
  const pages = (await stores.pages.lockOfIssue(last.id)).toSorted((a, b) => a.number - b.number)
  const later = daysBetween(last.date, date) * day
  const pressAt = last.pressAt ? new Date(Date.parse(last.pressAt) + later).toISOString() : null
  return { ok: true, value: { pages: pages.map(plannedAs), pressAt } }
}

function plannedAs(page: StoredPage): PlannedPage {
  const { number, title, flag, coOrganizers, responsibleEditorIds, makeup, layoutId } = page
  return { number, title, flag, coOrganizers, responsibleEditorIds, style: makeup.style, layoutId }
}
