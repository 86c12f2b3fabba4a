import type { Lease } from './LeaseStore'
import type { ActContext, Newsroom } from './ports'
import type { Result } from './Refusal'
import { refuse } from './refuse'
import { writerOf } from './writerOf'

/**
 * Says that somebody is writing an article, or still is. Answers who holds the lease then: another, where another was
 * first. No decision: nothing goes to the ledger.
 */
export function holdLease(
  newsroom: Newsroom,
  input: { readonly context: ActContext; readonly articleId: number },
): Promise<Result<Lease>> {
  const { context, articleId } = input
  return newsroom.transact(context, async (stores) => {
    const article = await stores.articles.read(articleId)
    if (!article) return refuse('notFound', { subject: 'article', id: articleId })
    const writer = writerOf(article, context.actor)
    if (!writer.ok) return writer
    return { ok: true, value: await stores.leases.take(articleId, context.actor) }
  })
}
