import { actOnPage } from './actOnPage'
import type { ActContext, Newsroom, StoredPage } from './ports'
import type { Result } from './Refusal'

/** 送校: opens the first proof of a page that is made up. */
export function sendPageToProof(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly issueId: number
    readonly pageId: number
    readonly baseRev: number
  },
): Promise<Result<StoredPage>> {
  return newsroom.transact(input.context, (stores) =>
    actOnPage(stores, { ...input, act: { kind: 'sendToProof' } }),
  )
}
