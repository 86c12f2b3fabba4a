import { actOnPage } from './actOnPage'
import { changedPage } from './changedPage'
import { placingObjection } from './placingObjection'
import type { ActContext, Newsroom, StoredPage } from './ports'
import type { Result } from './Refusal'

/**
 * 上稿: sets which stories a page carries, in reading order.
 *
 * - A story is on one page of an unpublished issue at most; one that is published, rejected or retracted is on none.
 * - An issue that is closed takes no new story; those it has can still be moved within the page or taken off.
 */
export function placeStories(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly issueId: number
    readonly pageId: number
    readonly baseRev: number
    readonly articleIds: readonly number[]
  },
): Promise<Result<StoredPage>> {
  const { articleIds } = input
  return newsroom.transact(input.context, (stores) =>
    actOnPage(stores, {
      ...input,
      act: { kind: 'changePage' },
      addedIds: articleIds,
      prepare: async (opened) => {
        const objection = await placingObjection(stores, opened, articleIds)
        return objection ?? { ok: true, value: await changedPage(stores, opened, { articleIds }) }
      },
      facts: () => ({ detail: { articleIds } }),
    }),
  )
}
