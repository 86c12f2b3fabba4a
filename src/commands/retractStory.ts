import { withdrawStory } from '../makeup/revision/withdrawStory'
import type { ActContext, Newsroom, StoredArticle } from './ports'
import type { Result } from './Refusal'
import { revisePublished } from './revisePublished'

/** 撤稿: takes a published story off every public surface; the record keeps it, and readers see the notice, on the page too. */
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
  return revisePublished(newsroom, {
    kind: 'retraction',
    notice,
    question: { context, articleId, baseRev, act: { kind: 'retract', notice } },
    change: {},
    setPage: ({ placed, photos, style }) =>
      withdrawStory(placed, { articleId, photoIds: photos.map(({ id }) => id), notice }, style),
  })
}
