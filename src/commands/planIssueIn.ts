import { isCalendarDate } from '../newspaper/issue/isCalendarDate'
import { nextIssueNumbers } from '../newspaper/issue/nextIssueNumbers'
import { grantFor } from '../review/grantFor'
import { issueSubject, ledgerEntry } from './ledgerEntry'
import { plannedFrom } from './plannedFrom'
import type { PlannedPage } from './PlannedPage'
import type { ActContext, StoredIssue, StoredPage, Stores } from './ports'
import type { Refusal, Result } from './Refusal'
import { refuse } from './refuse'

export interface PlannedIssue {
  readonly issue: StoredIssue
  readonly pages: readonly StoredPage[]
}

interface Plan {
  readonly context: ActContext
  readonly date: string
  readonly pages: readonly PlannedPage[]
  readonly pressAt: string | null
}

/** What planIssue and planIssueFrom do in their transaction. */
export async function planIssueIn(stores: Stores, plan: Plan): Promise<Result<PlannedIssue>> {
  const { context, date, pages, pressAt } = plan
  const grant = grantFor({ act: 'planIssue', actor: context.actor })
  if (!grant.ok) return grant
  const objection = formObjection(date, pages)
  if (objection) return objection
  const numbers = await numbersOf(stores, date)
  if (!numbers.ok) return numbers
  const issue = await stores.issues.create({ ...numbers.value, pressAt })
  const created = await createPages(stores, issue, pages)
  const row = { act: 'planIssue', subject: issueSubject(issue), role: grant.role }
  const { number, serialNumber } = issue
  await stores.ledger.append(
    ledgerEntry(context, row, { detail: { number, serialNumber, pages: pages.length } }),
  )
  return { ok: true, value: { issue, pages: created } }
}

async function createPages(
  stores: Stores,
  issue: StoredIssue,
  pages: readonly PlannedPage[],
): Promise<readonly StoredPage[]> {
  const { pageStyle } = await stores.masthead.read()
  const chosen = []
  for (const { layoutId } of pages) {
    const layout = layoutId ? await stores.layouts.read(layoutId) : null
    if (layout) chosen.push(layout)
  }
  const usual = await stores.layouts.usual()
  const created: StoredPage[] = []
  for (const page of pages) {
    const content = plannedFrom(page, { chosen, usual, pageStyle })
    created.push(await stores.pages.create({ ...content, issueId: issue.id }))
  }
  return created
}

function formObjection(date: string, pages: readonly PlannedPage[]): Refusal | null {
  if (!isCalendarDate(date)) return refuse('issueDateInvalid', { date })
  const numbers = pages.map((page) => page.number).sort((a, b) => a - b)
  const isWhole = numbers.length > 0 && numbers.every((number, place) => number === place + 1)
  return isWhole ? null : refuse('pageNumbersInvalid')
}

async function numbersOf(stores: Stores, date: string) {
  const last = await stores.issues.lockLastNumbers()
  if (await stores.issues.findByDate(date)) return refuse('issueDateTaken', { date })
  const { issueNumberBase, serialNumberBase } = await stores.masthead.read()
  const base = { number: issueNumberBase, serialNumber: serialNumberBase }
  const numbers = nextIssueNumbers({ last, date, base })
  if (!numbers) return refuse('issueDateNotAfterLast', { date, last: last?.date ?? date })
  return { ok: true as const, value: numbers }
}
