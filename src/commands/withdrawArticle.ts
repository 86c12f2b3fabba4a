import { actOnArticle } from './actOnArticle'
import type { ActContext, Newsroom, StoredArticle } from './ports'
import type { Result } from './Refusal'

/** Takes one's own story back out of review, to change it; passes it had are void. */
export function withdrawArticle(
  newsroom: Newsroom,
  input: { readonly context: ActContext; readonly articleId: number; readonly baseRev: number },
): Promise<Result<StoredArticle>> {
  return newsroom.transact(input.context, (stores) =>
    actOnArticle(stores, { ...input, act: { kind: 'withdraw' } }),
  )
}
