import { actOnPage } from './actOnPage'
import { changedPage } from './changedPage'
import type { ActContext, Newsroom, PageChange, StoredPage } from './ports'
import type { Result } from './Refusal'

/** Sets what a page is called, its 版头, its editors and its strip of 协办单位. */
export function setPage(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly issueId: number
    readonly pageId: number
    readonly baseRev: number
    readonly change: Pick<PageChange, 'title' | 'flag' | 'editors' | 'coOrganizers'>
  },
): Promise<Result<StoredPage>> {
  const { change } = input
  return newsroom.transact(input.context, (stores) =>
    actOnPage(stores, {
      ...input,
      act: { kind: 'changePage' },
      prepare: async (opened) => ({ ok: true, value: await changedPage(stores, opened, change) }),
      facts: () => ({ detail: { changed: Object.keys(change) } }),
    }),
  )
}
