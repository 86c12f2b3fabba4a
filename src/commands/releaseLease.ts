import type { ActContext, Newsroom } from './ports'
import type { Result } from './Refusal'

/** Gives up one's own lease of an article; of another's nothing happens. */
export function releaseLease(
  newsroom: Newsroom,
  input: { readonly context: ActContext; readonly articleId: number },
): Promise<Result<null>> {
  return newsroom.transact(input.context, async ({ leases }) => {
    await leases.release(input.articleId, input.context.actor.id)
    return { ok: true, value: null }
  })
}
