import type { ActContext, Newsroom } from './ports'
import type { Result } from './Refusal'
import { workingCopyObjection } from './workingCopyObjection'

/** Lets go of a working copy that was saved or thrown away; what was typed after `sequence` stays. */
export function dropWorkingCopy(
  newsroom: Newsroom,
  input: { readonly context: ActContext; readonly key: string; readonly sequence: number },
): Promise<Result<null>> {
  const { context, key, sequence } = input
  return newsroom.transact(context, async (stores) => {
    const objection = workingCopyObjection({ key, sequence })
    if (objection) return objection
    await stores.workingCopies.drop({ personId: context.actor.id, key, sequence })
    return { ok: true, value: null }
  })
}
