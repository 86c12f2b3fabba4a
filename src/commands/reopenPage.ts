import { actOnPage } from './actOnPage'
import type { ActContext, Newsroom, StoredPage } from './ports'
import type { Result } from './Refusal'

/** Takes a page back to make-up, with a reason: signed off, in proof, or left out of the issue. Its proofs begin anew. */
export function reopenPage(
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
      act: { kind: 'reopenPage', reason },
      facts: () => ({ opinion: reason.trim() }),
    }),
  )
}
