import { actOnPage } from './actOnPage'
import { presentObjection } from './presentObjection'
import type { ActContext, Newsroom, StoredPage } from './ports'
import type { Result } from './Refusal'

/** Completes 一校, 二校 or 三校 of the page that the proofreader saw, named by its hash. */
export function completeProof(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly issueId: number
    readonly pageId: number
    readonly round: 1 | 2 | 3
    readonly pageHash: string
  },
): Promise<Result<StoredPage>> {
  const { round, pageHash } = input
  return newsroom.transact(input.context, (stores) =>
    actOnPage(stores, {
      ...input,
      baseRev: null,
      act: { kind: 'completeProof', round, pageHash },
      prepare: async (opened) => (await presentObjection(stores, opened)) ?? { ok: true, value: {} },
      facts: () => ({ round, hashAfter: pageHash }),
    }),
  )
}
