import { answerCommission } from './answerCommission'
import { createArticle } from './createArticle'
import type { Filing } from './FilingStore'
import { givePhotos, type PhotoGiven } from './givePhotos'
import type { ActContext, Newsroom, StoredArticle, Stores } from './ports'
import type { Result } from './Refusal'
import { refuse } from './refuse'
import type { ArticleEdit } from './saveArticle'
import { saveArticle } from './saveArticle'
import { submitArticle } from './submitArticle'
import { within } from './within'

/** A story as somebody sends it in; `again` names the draft of theirs that it takes up. */
export interface StoryFiled {
  readonly key: string // a UUID that the writer's device made
  readonly again: { readonly articleId: number; readonly baseRev: number } | null
  readonly edit: Required<Omit<ArticleEdit, 'intakeNotes' | 'embargoUntil'>>
  readonly photos: readonly PhotoGiven[]
  /** 约稿 that it answers; null where nobody asked for it. */
  readonly commissionId: number | null
}

/** What the receipt says; `isRepeat` where the story had come in already. */
export interface FilingReceipt {
  readonly article: StoredArticle
  readonly at: string
  readonly isRepeat: boolean
}

/**
 * 投稿: files a story and hands it to first review, as one act: both are done or neither.
 *
 * - The same key files once, however often it is sent and whichever of two comes first: the second gets the receipt.
 * - What was typed and not saved under the key is let go of, and stays so if a late autosave comes after it.
 */
export function fileStory(
  newsroom: Newsroom,
  input: { readonly context: ActContext; readonly story: StoryFiled },
): Promise<Result<FilingReceipt>> {
  const { context, story } = input
  const personId = context.actor.id
  return newsroom.transact(context, async (stores) => {
    const filed = await stores.filings.lock(story.key)
    if (filed) return receiptOf(stores, filed, personId)
    const room = within(newsroom, stores)
    const draft = await draftOf(room, context, story)
    if (!draft.ok) return draft
    const given = await givePhotos(stores, { context, articleId: draft.value.id, photos: story.photos })
    if (!given.ok) return given
    const { id: articleId, rev: baseRev } = draft.value
    const submitted = await submitArticle(room, { context, articleId, baseRev })
    if (!submitted.ok) return submitted
    const answered = await answer(stores, context, story.commissionId, articleId)
    if (!answered.ok) return answered
    await stores.filings.keep({ key: story.key, articleId, personId })
    const sequence = Number.MAX_SAFE_INTEGER
    await stores.workingCopies.drop({ personId, key: `filing-${story.key}`, sequence })
    return { ok: true, value: { article: submitted.value, at: stores.now.toISOString(), isRepeat: false } }
  })
}

async function receiptOf(stores: Stores, filed: Filing, personId: number): Promise<Result<FilingReceipt>> {
  const article = filed.personId === personId ? await stores.articles.lock(filed.articleId) : null
  return article ? { ok: true, value: { article, at: filed.at, isRepeat: true } } : refuse('filingKeyTaken')
}

function draftOf(
  room: Newsroom,
  context: ActContext,
  { again, edit }: StoryFiled,
): Promise<Result<StoredArticle>> {
  return again ? saveArticle(room, { context, ...again, edit }) : createArticle(room, { context, ...edit })
}

async function answer(
  stores: Stores,
  context: ActContext,
  commissionId: number | null,
  articleId: number,
): Promise<Result<unknown>> {
  if (commissionId === null) return { ok: true, value: null }
  return answerCommission(stores, { context, commissionId, articleId })
}
