import type { IssueForPreflight } from './IssueForPreflight'
import type { PreflightFault } from './PreflightFault'
import { makeFault } from './makeFault'

/** Gaps and repeats: of the pages that go to print (版序), of 期号 and 总期号 after the issue before. */
export function numberingFaults({ issue, pages, previous }: IssueForPreflight): readonly PreflightFault[] {
  const printed = pages.filter(({ page }) => page.leftOut === null)
  const pageGaps = printed.flatMap(({ page: { id, number } }, place) => {
    const expected = (printed[place - 1]?.page.number ?? 0) + 1
    return number === expected ? [] : [makeFault('pageNumberGap', { pageId: id, page: number, expected })]
  })
  return [...pageGaps, ...issueGaps(issue, previous)]
}

function issueGaps(
  { date, number, serialNumber }: IssueForPreflight['issue'],
  previous: IssueForPreflight['previous'],
): readonly PreflightFault[] {
  if (previous === null) return []
  const isSameYear = date.slice(0, 4) === previous.date.slice(0, 4)
  const rows = [
    { kind: 'issueNumberGap', found: number, expected: isSameYear ? previous.number + 1 : 1 },
    { kind: 'serialNumberGap', found: serialNumber, expected: previous.serialNumber + 1 },
  ] as const
  return rows
    .filter(({ found, expected }) => found !== expected)
    .map(({ kind, found, expected }) => makeFault(kind, { found, expected }))
}
