'use server'

import { keepPageLayout } from '../../../commands/keepPageLayout'
import { translator } from '../../../messages/messagesFor'
import type { ActOutcome } from '../../acting/ActOutcome'
import { answerWith } from '../../acting/answerWith'
import { deskLanguage } from '../../language/deskLanguage'

/** Keeps how a page is made up, without its stories, under a name that other pages can start from. */
export async function keepLayout({
  pageId,
  name,
}: {
  readonly pageId: number
  readonly name: string
}): Promise<ActOutcome> {
  const say = translator(await deskLanguage())
  return answerWith(
    (newsroom, context) =>
      keepPageLayout(newsroom, { context, pageId: Number(pageId), name: String(name).trim() }),
    () => ({ message: say('desk.makeup.layoutKept') }),
  )
}
