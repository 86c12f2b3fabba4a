'use server'

import { putMark } from '../../commands/putMark'
import { settleMark } from '../../commands/settleMark'
import { translator } from '../../messages/messagesFor'
import type { ActOutcome } from '../acting/ActOutcome'
import { answerWith } from '../acting/answerWith'
import { formNumber } from '../acting/formNumber'
import { formText } from '../acting/formText'
import { deskLanguage } from '../language/deskLanguage'
import { parseMarkForm } from './parseMarkForm'

/** Puts a mark, or settles one: what the forms of the proof desk say. */
export async function actOnMark(form: FormData): Promise<ActOutcome> {
  const say = translator(await deskLanguage())
  const page = { issueId: formNumber(form, 'issueId'), pageId: formNumber(form, 'pageId') }
  if (form.get('act') === 'putMark')
    return answerWith(
      (newsroom, context) => putMark(newsroom, { context, ...page, ...parseMarkForm(form) }),
      () => ({ message: say('desk.proof.putDone') }),
    )
  const settlement = form.get('settlement') === 'declined' ? 'declined' : 'done'
  const settled = { markId: formNumber(form, 'markId'), settlement, words: formText(form, 'reason') } as const
  return answerWith(
    (newsroom, context) => settleMark(newsroom, { context, ...page, ...settled }),
    () => ({ message: say('desk.proof.settled') }),
  )
}
