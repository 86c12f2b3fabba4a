'use server'

import { saveArticle } from '../../commands/saveArticle'
import { translator } from '../../messages/messagesFor'
import { deskReads } from '../../runtime'
import type { ActOutcome } from '../acting/ActOutcome'
import { answerWith } from '../acting/answerWith'
import { formNumber } from '../acting/formNumber'
import { deskLanguage } from '../language/deskLanguage'

/** Takes one of the notes that intake left off a story: somebody has seen to it. */
export async function settleNotes(form: FormData): Promise<ActOutcome> {
  const say = translator(await deskLanguage())
  const articleId = formNumber(form, 'articleId')
  const baseRev = formNumber(form, 'baseRev')
  const place = formNumber(form, 'place')
  return answerWith(
    async (newsroom, context) => {
      const found = await (await deskReads(context.actor)).article(articleId)
      if (!found) return { ok: false, kind: 'notFound', params: { subject: 'article', id: articleId } }
      const intakeNotes = found.article.intakeNotes.filter((_, at) => at !== place)
      return saveArticle(newsroom, { context, articleId, baseRev, edit: { intakeNotes } })
    },
    () => ({ message: say('desk.article.notesSaved') }),
  )
}
