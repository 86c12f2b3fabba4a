import type { PageMakeup } from '../makeup/PageMakeup'
import type { OpenedPage } from './actOnPage'
import { actOnPage } from './actOnPage'
import { layOutPage } from './layOutPage'
import { placingObjection } from './placingObjection'
import type { ActContext, Newsroom, PageChange, StoredPage, Stores } from './ports'
import type { Result } from './Refusal'
import { unplaceable } from './unplaceable'

/**
 * 组版: sets which stories a page carries and how it is made up, in one act, and lays it out from the copies as they are.
 *
 * - What stands against placing a story (placingObjection) stands against this.
 * - A page that was changed since `baseRev` is refused with the revision that it has now; a makeup that cannot be laid
 *   out is refused with what is wrong in it.
 * - What was decided of stories and photos that the page does not carry is let go of.
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
      prepare: async (opened) =>
        (await placingObjection(stores, opened, articleIds)) ??
        (await madeUp(stores, opened, { articleIds, makeup })),
      facts: ({ placedHash }) => ({ detail: { articleIds, makeup, placedHash } }),
    }),
  )
}

async function madeUp(
  stores: Stores,
  { issue, page, articles, added }: OpenedPage,
  change: { readonly articleIds: readonly number[]; readonly makeup: PageMakeup },
): Promise<Result<PageChange>> {
  const stories = [...articles, ...added]
  const laying = await layOutPage(stores, { issue, page: { ...page, ...change }, articles: stories })
  if (!laying.ok) return unplaceable(page, laying.faults)
  return { ok: true, value: { articleIds: change.articleIds, ...laying.laidOut } }
}
