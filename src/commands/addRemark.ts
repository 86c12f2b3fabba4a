import { remarkGrant } from '../review/remark/remarkGrant'
import { anchorAt } from '../revision/anchorAt'
import { anchorIn } from '../revision/anchorIn'
import type { TextAnchor } from '../revision/TextAnchor'
import { articleSubject, ledgerEntry } from './ledgerEntry'
import type { ActContext, Newsroom, StoredArticle } from './ports'
import type { Result } from './Refusal'
import { refuse } from './refuse'
import type { StoredRemark } from './RemarkStore'
import { underReview } from './underReview'

/**
 * 批注: a remark on a passage of a story, or on the whole of it where `anchor` is null.
 *
 * The passage is looked up in the copy there is: it may have moved since the person saw it; one that is gone refuses
 * the remark, rather than hang it where nobody sees it.
 */
export function addRemark(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly articleId: number
    readonly anchor: TextAnchor | null
    readonly words: string
  },
): Promise<Result<StoredRemark>> {
  const { context, articleId, anchor } = input
  const { actor } = context
  const words = input.words.trim()
  return newsroom.transact(context, async (stores) => {
    const stored = await stores.articles.lock(articleId)
    if (!stored) return refuse('notFound', { subject: 'article', id: articleId })
    const article = underReview(stored)
    const grant = remarkGrant({ act: 'addRemark', article, actor, writtenBy: null })
    if (!grant.ok) return grant
    if (words === '') return refuse('remarkWithoutWords')
    const place = anchor && placeNow(article, anchor)
    if (anchor && !place) return refuse('remarkPassageGone')
    const remark = await stores.remarks.add({
      articleId,
      answerTo: null,
      anchor: place,
      copyHash: article.copyHash,
      words,
      personId: actor.id,
      personName: actor.name,
    })
    const row = { act: 'addRemark', subject: articleSubject(article), role: grant.role }
    await stores.ledger.append(
      ledgerEntry(context, row, {
        opinion: words,
        hashBefore: article.copyHash,
        hashAfter: article.copyHash,
        detail: { remark: remark.id, quote: place?.quote ?? null },
      }),
    )
    return { ok: true, value: remark }
  })
}

function placeNow({ copy }: StoredArticle, anchor: TextAnchor): TextAnchor | null {
  const found = anchorIn(copy, anchor)
  return found.kind === 'exact' || found.kind === 'moved' ? anchorAt(copy, found) : null
}
