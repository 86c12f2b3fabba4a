'use server'

import { assignArticles } from '../../commands/assignArticles'
import { translator } from '../../messages/messagesFor'
import type { ActOutcome } from '../acting/ActOutcome'
import { answerWith } from '../acting/answerWith'
import { formText } from '../acting/formText'
import { deskLanguage } from '../language/deskLanguage'
import { beijingMoment } from './beijingMoment'

/** Assigns the chosen stories, or takes them back. */
export async function assignStories(form: FormData): Promise<ActOutcome> {
  const say = translator(await deskLanguage())
  const isTaking = form.get('act') === 'takeBack'
  const articleIds = formText(form, 'articleIds').split(',').filter(Boolean).map(Number)
  const due = formText(form, 'dueAt')
  return answerWith(
    (newsroom, context) =>
      assignArticles(newsroom, {
        context,
        articleIds: articleIds.filter(Number.isSafeInteger),
        personId: isTaking ? null : Number(formText(form, 'personId')),
        dueAt: due === '' || isTaking ? null : (beijingMoment(due) ?? ''),
      }),
    ({ count, name }) => ({
      message:
        name === null ? say('desk.queue.takenBack', { count }) : say('desk.queue.assigned', { count, name }),
    }),
  )
}
