import type { ActContext, Newsroom } from './ports'
import type { Result } from './Refusal'
import type { WorkingCopy } from './WorkingCopyStore'

/** What somebody typed and has not saved, the newest first: all that begin alike (`filing-`), or one (`article-7`). */
export function readWorkingCopies(
  newsroom: Newsroom,
  input: { readonly context: ActContext } & ({ readonly beginning: string } | { readonly key: string }),
): Promise<Result<readonly WorkingCopy[]>> {
  return newsroom.transact(input.context, async ({ workingCopies }) => {
    const personId = input.context.actor.id
    if ('beginning' in input) return { ok: true, value: await workingCopies.list(personId, input.beginning) }
    const copy = await workingCopies.read(personId, input.key)
    return { ok: true, value: copy ? [copy] : [] }
  })
}
