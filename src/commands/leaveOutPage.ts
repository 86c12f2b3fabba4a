import { actOnPage } from './actOnPage'
import type { ActContext, Newsroom, StoredPage } from './ports'
import type { Result } from './Refusal'

/** Leaves a page out of its issue, with a reason; the only way an issue is published without one of its pages. */
export function leaveOutPage(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly issueId: number
    readonly pageId: number
    readonly baseRev: number
    readonly reason: string
  },
): Promise<Result<StoredPage>> {
  const { reason } = input
  return newsroom.transact(input.context, (stores) =>
    actOnPage(stores, {
      ...input,
      act: { kind: 'leaveOut', reason },
      facts: () => ({ opinion: reason.trim() }),
    }),
  )
}
