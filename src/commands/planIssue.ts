import { isCalendarDate } from '../newspaper/issue/isCalendarDate'
import { nextIssueNumbers } from '../newspaper/issue/nextIssueNumbers'
import { grantFor } from '../review/grantFor'
import { issueSubject, ledgerEntry } from './ledgerEntry'
import { plannedFrom } from './plannedFrom'
import type { ActContext, Newsroom, StoredIssue, StoredPage, Stores } from './ports'
import type { Refusal, Result } from './Refusal'
import { refuse } from './refuse'

/** A page as it is planned. */
export type PlannedPage = Pick<
  StoredPage,
  'number' | 'title' | 'flag' | 'coOrganizers' | 'responsibleEditorIds'
>

/**
 * Plans the issue of a day with its pages, numbered from 1.
 * A page starts from the page layout that is usual for it, where there is one (plannedFrom).
 * Its 期号 and 总期号 follow those of the last issue without a gap or a repeat; so its date lies after that one's.
 */
export function planIssue(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly date: string
    readonly pages: readonly PlannedPage[]
  },
): Promise<Result<{ readonly issue: StoredIssue; readonly pages: readonly StoredPage[] }>> {
  const { context, date, pages } = input
  return newsroom.transact(context, async (stores) => {
    const grant = grantFor({ act: 'planIssue', actor: context.actor })
    if (!grant.ok) return grant
    const objection = formObjection(date, pages)
    if (objection) return objection
    const numbers = await numbersOf(stores, date)
    if (!numbers.ok) return numbers
    const issue = await stores.issues.create(numbers.value)
    const created: StoredPage[] = []
    const { pageStyle } = await stores.masthead.read()
    const layouts = await stores.layouts.usual()
    for (const page of pages) {
      const content = plannedFrom(page, { layouts, pageStyle })
      created.push(await stores.pages.create({ ...content, issueId: issue.id }))
    }
    const row = { act: 'planIssue', subject: issueSubject(issue), role: grant.role }
    const { number, serialNumber } = issue
    await stores.ledger.append(
      ledgerEntry(context, row, { detail: { number, serialNumber, pages: pages.length } }),
    )
    return { ok: true, value: { issue, pages: created } }
  })
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
