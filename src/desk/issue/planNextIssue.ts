'use server'

import { planIssue } from '../../commands/planIssue'
import { translator } from '../../messages/messagesFor'
import type { ActOutcome } from '../acting/ActOutcome'
import { answerWith } from '../acting/answerWith'
import { formText } from '../acting/formText'
import { linesIn } from '../acting/linesIn'
import { deskLanguage } from '../language/deskLanguage'

const mostPages = 200

/** Plans an issue with a page for every line. */
export async function planNextIssue(form: FormData): Promise<ActOutcome> {
  const say = translator(await deskLanguage())
  const date = formText(form, 'date')
  const titles = linesIn(formText(form, 'titles')).slice(0, mostPages)
  const pages = titles.map((title, place) => ({
    number: place + 1,
    title,
    flag: null,
    coOrganizers: null,
    responsibleEditorIds: [],
  }))
  return answerWith(
    (newsroom, context) => planIssue(newsroom, { context, date, pages }),
    ({ issue }) => ({
      message: say('desk.done.planIssue'),
      href: `/desk/issues/${issue.id}`,
      link: say('desk.issue.title', { date: issue.date }),
    }),
  )
}
