import type { ActContext, Newsroom } from './ports'
import type { Result } from './Refusal'
import type { WorkingCopy } from './WorkingCopyStore'
import { workingCopyObjection } from './workingCopyObjection'

/**
 * Keeps what somebody typed and has not saved, for nobody but themselves. No decision: nothing goes to the ledger.
 * `older` where a newer text of theirs is kept already.
 */
export function keepWorkingCopy(
  newsroom: Newsroom,
  input: { readonly context: ActContext } & Omit<WorkingCopy, 'savedAt'>,
): Promise<Result<'kept' | 'older'>> {
  const { context, key, baseRev, fields, sequence } = input
  return newsroom.transact(context, async (stores) => {
    const objection = workingCopyObjection({ key, fields, sequence })
    if (objection) return objection
    const personId = context.actor.id
    return {
      ok: true,
      value: await stores.workingCopies.keep({ personId, key, baseRev, fields, sequence }),
    }
  })
}
