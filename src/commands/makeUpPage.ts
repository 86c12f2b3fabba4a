import type { PageMakeup } from '../makeup/PageMakeup'
import { actOnPage } from './actOnPage'
import { placingObjection } from './placingObjection'
import type { ActContext, Newsroom, StoredPage } from './ports'
import type { Result } from './Refusal'

/**
 * 组版: sets which stories a page carries and how it is made up, in one act, and lays it out from the copies as they are.
 *
 * - What stands against placing a story (placingObjection) stands against this.
 * - A page that was changed since `baseRev` is refused with the revision that it has now.
 */
export function makeUpPage(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly issueId: number
    readonly pageId: number
    readonly baseRev: number
    readonly articleIds: readonly number[]
    readonly makeup: PageMakeup
  },
): Promise<Result<StoredPage>> {
  const { articleIds, makeup } = input
  return newsroom.transact(input.context, (stores) =>
    actOnPage(stores, {
      ...input,
      act: { kind: 'changePage' },
      addedIds: articleIds,
      prepare: async (opened) => {
        const objection = await placingObjection(stores, opened, articleIds)
        return objection ?? { ok: true, value: { articleIds, makeup } }
      },
      facts: () => ({ detail: { articleIds, changed: ['makeup'] } }),
    }),
  )
}
