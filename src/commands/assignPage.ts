import { actOnPage } from './actOnPage'
import type { ActContext, Newsroom, StoredPage } from './ports'
import type { Result } from './Refusal'

/** Says which 责任编辑 make up a page; proofs and sign-off are untouched. */
export function assignPage(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly issueId: number
    readonly pageId: number
    readonly baseRev: number
    readonly responsibleEditorIds: readonly number[]
  },
): Promise<Result<StoredPage>> {
  const { responsibleEditorIds } = input
  return newsroom.transact(input.context, (stores) =>
    actOnPage(stores, {
      ...input,
      act: { kind: 'assignPage' },
      prepare: async () => ({ ok: true, value: { responsibleEditorIds } }),
      facts: () => ({ detail: { responsibleEditorIds } }),
    }),
  )
}
