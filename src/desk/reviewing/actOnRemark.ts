'use server'

import { z } from 'zod'
import { addRemark } from '../../commands/addRemark'
import { answerRemark } from '../../commands/answerRemark'
import { settleRemark } from '../../commands/settleRemark'
import { translator } from '../../messages/messagesFor'
import { copyFields } from '../../revision/CopyField'
import { contextLength, longestQuote } from '../../revision/TextAnchor'
import type { ActOutcome } from '../acting/ActOutcome'
import { answerWith } from '../acting/answerWith'
import { formNumber } from '../acting/formNumber'
import { formText } from '../acting/formText'
import { deskLanguage } from '../language/deskLanguage'

const anchor = z
  .object({
    field: z.enum(copyFields),
    block: z.number().int().min(0).max(5_000),
    from: z.number().int().min(0),
    to: z.number().int().min(1),
    quote: z.string().min(1).max(longestQuote),
    before: z.string().max(contextLength),
    after: z.string().max(contextLength),
  })
  .nullable()

const longestWords = 2_000

/** Does what a button of a remark says. */
export async function actOnRemark(form: FormData): Promise<ActOutcome> {
  const say = translator(await deskLanguage())
  const words = formText(form, 'words').slice(0, longestWords)
  switch (form.get('act')) {
    case 'addRemark':
      return answerWith(
        (newsroom, context) =>
          addRemark(newsroom, {
            context,
            articleId: formNumber(form, 'articleId'),
            anchor: anchorIn(form),
            words,
          }),
        () => ({ message: say('desk.reviewing.doneAddRemark') }),
      )
    case 'answerRemark':
      return answerWith(
        (newsroom, context) =>
          answerRemark(newsroom, { context, remarkId: formNumber(form, 'remarkId'), words }),
        () => ({ message: say('desk.reviewing.doneAnswerRemark') }),
      )
    case 'settleRemark':
      return answerWith(
        (newsroom, context) => settleRemark(newsroom, { context, remarkId: formNumber(form, 'remarkId') }),
        () => ({ message: say('desk.reviewing.doneSettleRemark') }),
      )
    default:
      throw new Error('The form names no act on a remark.')
  }
}

const anchorIn = (form: FormData) => anchor.parse(JSON.parse(formText(form, 'anchor') || 'null'))
