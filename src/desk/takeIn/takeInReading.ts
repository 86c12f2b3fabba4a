'use server'

import { takeInPage } from '../../commands/takeInPage'
import { translator } from '../../messages/messagesFor'
import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import type { ActOutcome } from '../acting/ActOutcome'
import { answerWith } from '../acting/answerWith'
import { deskLanguage } from '../language/deskLanguage'
import { parseReading } from './parseReading'

/** Makes drafts of a reading's stories, on the page that was chosen. */
export async function takeInReading(given: {
  readonly issueId: number
  readonly pageId: number
  readonly baseRev: number
  readonly reading: unknown
}): Promise<ActOutcome> {
  const say = translator(await deskLanguage())
  const reading = parseReading(given.reading)
  if (!reading) throw new Error('The reading that came back does not account for every line of its page.')
  const where = {
    issueId: Number(given.issueId),
    pageId: Number(given.pageId),
    baseRev: Number(given.baseRev),
  }
  return answerWith(
    (newsroom, context) => takeInPage(newsroom, { context, ...where, reading }),
    ({ page, articles }) => ({
      message: say('desk.done.takeInPage', { count: articles.length, page: formatPageLabel(page) }),
      href: `/desk/pages/${page.id}`,
      link: say('desk.takeIn.openPage'),
    }),
  )
}
