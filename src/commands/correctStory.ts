import type { ArticleCopy } from '../newspaper/article/ArticleCopy'
import { hashCopy } from '../newspaper/article/hashCopy'
import { correctStoryOnPage } from '../makeup/revision/correctStoryOnPage'
import { headlineObjection } from './headlineObjection'
import type { ActContext, Newsroom, StoredArticle } from './ports'
import type { Result } from './Refusal'
import { revisePublished } from './revisePublished'

/** 更正: gives a published story its next revision, with a public notice that names what was wrong, on the page too. */
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
  return revisePublished(newsroom, {
    kind: 'correction',
    notice,
    question: {
      context,
      articleId,
      baseRev,
      act: { kind: 'correct', copyHash: hashCopy(copy), notice },
      objection: () => headlineObjection(copy),
    },
    change: { copy },
    setPage: ({ placed, photos, style, address }) =>
      correctStoryOnPage(placed, { articleId, copy, photos, notice, address }, style),
  })
}
