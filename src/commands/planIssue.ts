import type { PlannedPage } from './PlannedPage'
import { planIssueIn } from './planIssueIn'
import type { ActContext, Newsroom, StoredIssue, StoredPage } from './ports'
import type { Result } from './Refusal'

export type { PlannedPage }

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
  return newsroom.transact(input.context, (stores) => planIssueIn(stores, { ...input, pressAt: null }))
}
