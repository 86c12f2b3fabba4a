import type { IssueForPreflight } from './IssueForPreflight'
import type { PreflightFault } from './PreflightFault'
import { makeFault } from './makeFault'

/** Pages with proof marks (校对符号) still open, and pages that are left out of the issue. */
export function pageFaults({ pages, openMarks }: IssueForPreflight): readonly PreflightFault[] {
  return pages.flatMap(({ page: { id, number, leftOut } }) => {
    if (leftOut) return [makeFault('pageLeftOut', { pageId: id, page: number, reason: leftOut.reason })]
    const count = openMarks.get(id) ?? 0
    return count > 0 ? [makeFault('openMarks', { pageId: id, page: number, count })] : []
  })
}
