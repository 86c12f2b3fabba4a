import type { ArticleCopy } from '../newspaper/article/ArticleCopy'
import { hashCopy } from '../newspaper/article/hashCopy'
import { actOnArticle } from './actOnArticle'
import { headlineObjection } from './headlineObjection'
import type { ActContext, Newsroom, StoredArticle } from './ports'
import type { Result } from './Refusal'
import { refuse } from './refuse'

/** 更正: gives a published story its next revision, with a public notice that names what was wrong. */
export function correctStory(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly articleId: number
    readonly baseRev: number
    readonly copy: ArticleCopy
    readonly notice: string
  },
): Promise<Result<StoredArticle>> {
  const { context, articleId, baseRev, copy } = input
  const notice = input.notice.trim()
  return newsroom.transact(context, async (stores) => {
    const corrected = await actOnArticle(stores, {
      context,
      articleId,
      baseRev,
      act: { kind: 'correct', copyHash: hashCopy(copy), notice },
      objection: () => headlineObjection(copy),
      change: async () => ({ copy }),
      facts: { opinion: notice },
    })
    if (!corrected.ok) return corrected
    const article = corrected.value
    const revision = { articleId, kind: 'correction', article, notice, at: stores.now } as const
    const isInRecord = await stores.record.reviseStory(revision)
    return isInRecord ? corrected : refuse('storyNotInRecord', { article: article.number ?? articleId })
  })
}
