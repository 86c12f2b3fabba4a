'use server'

import { planIssue } from '../../commands/planIssue'
import { planIssueFrom } from '../../commands/planIssueFrom'
import { translator } from '../../messages/messagesFor'
import type { ActOutcome } from '../acting/ActOutcome'
import { answerWith } from '../acting/answerWith'
import { formText } from '../acting/formText'
import { linesIn } from '../acting/linesIn'
import { deskLanguage } from '../language/deskLanguage'

const mostPages = 200
const templates = ['weekday', 'lastIssue'] as const

/** Plans an issue from a template, from the last issue, or with a page for every line. */
export async function planNextIssue(form: FormData): Promise<ActOutcome> {
  const say = translator(await deskLanguage())
  const date = formText(form, 'date')
  const from = templates.find((one) => one === formText(form, 'from'))
  return answerWith(
    (newsroom, context) =>
      from
        ? planIssueFrom(newsroom, { context, date, from })
        : planIssue(newsroom, { context, date, pages: pagesIn(form) }),
    ({ issue }) => ({
      message: say('desk.done.planIssue'),
      href: `/desk/issues/${issue.id}`,
      link: say('desk.issue.title', { date: issue.date }),
    }),
  )
}

function pagesIn(form: FormData) {
  const titles = linesIn(formText(form, 'titles')).slice(0, mostPages)
  return titles.map((title, place) => ({
    number: place + 1,
    title,
    flag: null,
    coOrganizers: null,
    responsibleEditorIds: [],
  }))
}
