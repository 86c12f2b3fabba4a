import { actOnArticle } from './actOnArticle'
import type { ActContext, Newsroom, StoredArticle } from './ports'
import type { Result } from './Refusal'
import { voidPagesCarrying } from './voidPagesCarrying'

/** Takes an approved story back to final review, with a reason; a page that was signed off with it is so no more. */
export function reopenArticle(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly articleId: number
    readonly baseRev: number
    readonly reason: string
  },
): Promise<Result<StoredArticle>> {
  const { context, articleId, baseRev, reason } = input
  return newsroom.transact(context, async (stores) => {
    const carrying = await stores.pages.lockCarrying(articleId)
    const pages = carrying.filter((page) => page.state === 'signedOff')
    const reopened = await actOnArticle(stores, {
      context,
      articleId,
      baseRev,
      act: { kind: 'reopen', reason },
      facts: { opinion: reason.trim(), detail: { voidedPages: pages.map((page) => page.id) } },
    })
    if (reopened.ok) await voidPagesCarrying(stores, { context, pages, articleId })
    return reopened
  })
}
