import { actOnArticle } from './actOnArticle'
import type { ActContext, Newsroom, StoredArticle } from './ports'
import type { Result } from './Refusal'
import { refuse } from './refuse'

/** 撤稿: takes a published story off every public surface; the record keeps it, and readers see the notice. */
export function retractStory(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly articleId: number
    readonly baseRev: number
    readonly notice: string
  },
): Promise<Result<StoredArticle>> {
  const { context, articleId, baseRev } = input
  const notice = input.notice.trim()
  return newsroom.transact(context, async (stores) => {
    const retracted = await actOnArticle(stores, {
      context,
      articleId,
      baseRev,
      act: { kind: 'retract', notice },
      facts: { opinion: notice },
    })
    if (!retracted.ok) return retracted
    const article = retracted.value
    const revision = { articleId, kind: 'retraction', article, notice, at: stores.now } as const
    const isInRecord = await stores.record.reviseStory(revision)
    return isInRecord ? retracted : refuse('storyNotInRecord', { article: article.number ?? articleId })
  })
}
