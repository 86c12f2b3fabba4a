'use server'

import { refresh } from 'next/cache'
import { actContext } from '../../auth/actContext'
import { correctStory } from '../../commands/correctStory'
import { createArticle } from '../../commands/createArticle'
import type { ActContext, StoredArticle } from '../../commands/ports'
import type { Result } from '../../commands/Refusal'
import { saveArticle } from '../../commands/saveArticle'
import { newsroom } from '../../runtime'
import type { ActOutcome } from '../acting/ActOutcome'
import { refusedOutcome } from '../acting/refusedOutcome'
import { deskLanguage } from '../language/deskLanguage'
import { keepInStep } from '../together/keepInStep'
import { editOf } from './editOf'
import { parseStoryFields } from './parseStoryFields'

export type SaveAnswer =
  | {
      readonly kind: 'saved'
      readonly articleId: number
      readonly rev: number
      /** The save came late and was merged with what others saved: the page shows the merged text. */
      readonly wasMerged: boolean
    }
  | Extract<ActOutcome, { kind: 'refused' }>

/** What to do with the form: `articleId` null files a new story; a `notice` makes it a 更正 of a published one. */
export interface StoryToSave {
  readonly articleId: number | null
  readonly baseRev: number
  readonly notice: string | null
  /** 约稿 that a new story answers. */
  readonly commissionId: number | null
  readonly fields: unknown
  /** Numbers what is sent among the writer's own working copies. */
  readonly sequence: number
}

/**
 * Saves the form of a story. A save that comes late is merged where nothing is in conflict; else it is refused, and the
 * page shows both texts. What is refused is kept as the writer's working copy; what is saved takes its place.
 */
export async function saveStory(story: StoryToSave): Promise<SaveAnswer> {
  const language = await deskLanguage()
  const context = await actContext()
  const result = context ? await save(context, story) : ({ ok: false, kind: 'notSignedIn' } as const)
  const { articleId, notice } = story
  // A new story, and a 更正, are written without a lease and kept by the browser.
  if (context && articleId !== null && notice === null)
    await keepInStep(context, { ...story, articleId }, result.ok)
  if (result.ok) {
    refresh()
    const { id, rev } = result.value
    const wasMerged = story.articleId !== null && rev !== Number(story.baseRev) + 1
    return { kind: 'saved', articleId: id, rev, wasMerged }
  }
  if (result.kind === 'staleRevision') refresh()
  const outcome = refusedOutcome(result, language)
  if (outcome.kind !== 'refused') throw new Error('A refusal was put into words as something else.')
  return outcome
}

async function save(
  context: ActContext,
  { articleId, baseRev, notice, commissionId, fields }: StoryToSave,
): Promise<Result<StoredArticle>> {
  const parsed = parseStoryFields(fields)
  if (!parsed.ok) return { ok: false, kind: 'copyInvalid', params: { faults: parsed.faults } }
  const edit = editOf(parsed.fields)
  if (articleId === null)
    return createArticle(await newsroom(), {
      context,
      commissionId: commissionId === null ? null : Number(commissionId),
      ...edit,
    })
  const what = { context, articleId: Number(articleId), baseRev: Number(baseRev) }
  return notice === null
    ? saveArticle(await newsroom(), { ...what, edit, late: 'merge' })
    : correctStory(await newsroom(), { ...what, copy: edit.copy, notice: String(notice) })
}
