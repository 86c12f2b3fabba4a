import type { IssueNumbers } from './IssueNumbers'

/**
 * The numbers of the issue after `last`; null where `date` does not lie after it, since numbers follow dates.
 *
 * - `serialNumber` is always one more: no gap, no repeat.
 * - `number` is one more in the same year, and 1 in a new one.
 * - Where there is no issue yet, the paper's own counting goes on from `base`.
 */
export function nextIssueNumbers(question: {
  readonly last: IssueNumbers | null
  readonly date: string
  readonly base: { readonly number: number; readonly serialNumber: number }
}): IssueNumbers | null {
  const { last, date, base } = question
  if (last === null) return { date, number: base.number + 1, serialNumber: base.serialNumber + 1 }
  if (date <= last.date) return null
  const isSameYear = date.slice(0, 4) === last.date.slice(0, 4)
  return { date, number: isSameYear ? last.number + 1 : 1, serialNumber: last.serialNumber + 1 }
}
