'use server'

import { actContext } from '../../../auth/actContext'
import { makeUpPage } from '../../../commands/makeUpPage'
import { readPageMakeup } from '../../../makeup/readPageMakeup'
import { newsroom } from '../../../runtime'
import { refusedOutcome } from '../../acting/refusedOutcome'
import { deskLanguage } from '../../language/deskLanguage'
import { loadPage } from './loadPage'
import { parseArticleIds } from './parseArticleIds'
import type { SaveAnswer } from './SaveAnswer'

/** What the desk saves: the page as it was made up from revision `baseRev`. */
export interface MakeupToSave {
  readonly issueId: number
  readonly pageId: number
  readonly baseRev: number
  readonly articleIds: unknown
  readonly makeup: unknown
}

/** Saves a page's makeup. A save that comes late changes nothing, and brings the newer page along. */
export async function saveMakeup({ issueId, pageId, baseRev, ...work }: MakeupToSave): Promise<SaveAnswer> {
  const language = await deskLanguage()
  const context = await actContext()
  if (!context) return refused({ ok: false, kind: 'notSignedIn' }, language)
  const read = readPageMakeup(work.makeup)
  if (!read.ok) throw new Error('The desk sent a makeup that it cannot have made.')
  const result = await makeUpPage(await newsroom(), {
    context,
    issueId: Number(issueId),
    pageId: Number(pageId),
    baseRev: Number(baseRev),
    articleIds: parseArticleIds(work.articleIds),
    makeup: read.makeup,
  })
  if (result.ok) return { kind: 'saved', rev: result.value.rev }
  const newer = result.kind === 'staleRevision' ? await loadPage(context.actor, Number(pageId)) : null
  return newer ? { kind: 'stale', ...newer } : refused(result, language)
}

function refused(...args: Parameters<typeof refusedOutcome>): Extract<SaveAnswer, { kind: 'refused' }> {
  const outcome = refusedOutcome(...args)
  if (outcome.kind !== 'refused') throw new Error('A refusal was put into words as something else.')
  return outcome
}
