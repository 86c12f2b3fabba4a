'use server'

import { refresh } from 'next/cache'
import { actContext } from '../../auth/actContext'
import { correctStory } from '../../commands/correctStory'
import { createArticle } from '../../commands/createArticle'
import type { StoredArticle } from '../../commands/ports'
import type { Result } from '../../commands/Refusal'
import { saveArticle } from '../../commands/saveArticle'
import { newsroom } from '../../runtime'
import type { ActOutcome } from '../acting/ActOutcome'
import { refusedOutcome } from '../acting/refusedOutcome'
import { deskLanguage } from '../language/deskLanguage'
import { editOf } from './editOf'
import { parseStoryFields } from './parseStoryFields'

export type SaveAnswer =
  | { readonly kind: 'saved'; readonly articleId: number; readonly rev: number }
  | Extract<ActOutcome, { kind: 'refused' }>

/** What to do with the form: `articleId` null files a new story; a `notice` makes it a 更正 of a published one. */
export interface StoryToSave {
  readonly articleId: number | null
  readonly baseRev: number
  readonly notice: string | null
  readonly fields: unknown
}

/** Saves the form of a story. A save that comes late is refused, and the page shows the newer text beside it. */
export async function saveStory(story: StoryToSave): Promise<SaveAnswer> {
  const language = await deskLanguage()
  const result = await save(story)
  if (result.ok) {
    refresh()
    return { kind: 'saved', articleId: result.value.id, rev: result.value.rev }
  }
  if (result.kind === 'staleRevision') refresh()
  const outcome = refusedOutcome(result, language)
  if (outcome.kind !== 'refused') throw new Error('A refusal was put into words as something else.')
  return outcome
}

async function save({ articleId, baseRev, notice, fields }: StoryToSave): Promise<Result<StoredArticle>> {
  const context = await actContext()
  if (!context) return { ok: false, kind: 'notSignedIn' }
  const parsed = parseStoryFields(fields)
  if (!parsed.ok) return { ok: false, kind: 'copyInvalid', params: { faults: parsed.faults } }
  const edit = editOf(parsed.fields)
  if (articleId === null) return createArticle(await newsroom(), { context, ...edit })
  const what = { context, articleId: Number(articleId), baseRev: Number(baseRev) }
  return notice === null
    ? saveArticle(await newsroom(), { ...what, edit })
    : correctStory(await newsroom(), { ...what, copy: edit.copy, notice: String(notice) })
}
