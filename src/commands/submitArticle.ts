import { beijingDate } from '../newspaper/issue/beijingDate'
import { actOnArticle } from './actOnArticle'
import { headlineObjection } from './headlineObjection'
import type { ActContext, Newsroom, StoredArticle } from './ports'
import type { Refusal, Result } from './Refusal'
import { photoObjection } from './photoObjection'
import { refuse } from './refuse'
import { unitSignOffObjection } from './unitSignOffObjection'

/**
 * 送审: hands a draft to first review. The first time it gets its 稿件编号, of the year in Beijing; it keeps it for good.
 * A story needs a headline, text or a caption, caption and credit of every photo; a correspondent's, the 单位审签 too.
 */
export function submitArticle(
  newsroom: Newsroom,
  input: { readonly context: ActContext; readonly articleId: number; readonly baseRev: number },
): Promise<Result<StoredArticle>> {
  return newsroom.transact(input.context, (stores) =>
    actOnArticle(stores, {
      ...input,
      act: { kind: 'submit' },
      objection: (article) =>
        headlineObjection(article.copy) ??
        bodyObjection(article.copy) ??
        photoObjection(article.photos) ??
        unitSignOffObjection(input.context.actor, article),
      change: async ({ number }) => ({
        number: number ?? (await stores.articles.nextNumber(Number(beijingDate(stores.now).slice(0, 4)))),
        returnReason: null,
      }),
    }),
  )
}

function bodyObjection({ body, captions }: StoredArticle['copy']): Refusal | null {
  const hasText = [...body, ...captions].some(({ text }) => text.trim() !== '')
  return hasText ? null : refuse('articleWithoutBody')
}
