'use server'

import { passReview } from '../../commands/passReview'
import type { ActContext, Newsroom, StoredArticle } from '../../commands/ports'
import type { Result } from '../../commands/Refusal'
import { rejectArticle } from '../../commands/rejectArticle'
import { reopenArticle } from '../../commands/reopenArticle'
import { retractStory } from '../../commands/retractStory'
import { returnArticle } from '../../commands/returnArticle'
import { submitArticle } from '../../commands/submitArticle'
import { withdrawArticle } from '../../commands/withdrawArticle'
import { translator } from '../../messages/messagesFor'
import { checklistItems } from '../../review/ReviewChecklist'
import { reviewStages } from '../../review/ReviewStage'
import type { ActOutcome } from '../acting/ActOutcome'
import { answerWith } from '../acting/answerWith'
import { formNumber } from '../acting/formNumber'
import { formText } from '../acting/formText'
import { deskLanguage } from '../language/deskLanguage'

type Command = (
  newsroom: Newsroom,
  story: { readonly context: ActContext; readonly articleId: number; readonly baseRev: number },
  form: FormData,
) => Promise<Result<StoredArticle>>

/** Which button of a story calls which command, with what its form holds. */
const commands = {
  submit: (newsroom, story) => submitArticle(newsroom, story),
  withdraw: (newsroom, story) => withdrawArticle(newsroom, story),
  pass: (newsroom, { context, articleId }, form) =>
    passReview(newsroom, {
      context,
      articleId,
      stage: stageIn(form),
      copyHash: formText(form, 'copyHash'),
      opinion: formText(form, 'opinion'),
      checklist: checklistIn(form),
    }),
  return: (newsroom, story, form) =>
    returnArticle(newsroom, { ...story, stage: stageIn(form), reason: reasonIn(form) }),
  reject: (newsroom, story, form) =>
    rejectArticle(newsroom, { ...story, stage: stageIn(form), reason: reasonIn(form) }),
  reopen: (newsroom, story, form) => reopenArticle(newsroom, { ...story, reason: formText(form, 'reason') }),
  retract: (newsroom, story, form) => retractStory(newsroom, { ...story, notice: formText(form, 'notice') }),
} as const satisfies Record<string, Command>

/** Does what a button of a story's screen says. */
export async function actOnStory(form: FormData): Promise<ActOutcome> {
  const act = Object.keys(commands).find((name): name is keyof typeof commands => name === form.get('act'))
  if (!act) throw new Error('The form names no act on a story.')
  const say = translator(await deskLanguage())
  const story = { articleId: formNumber(form, 'articleId'), baseRev: formNumber(form, 'baseRev') }
  const command: Command = commands[act]
  return answerWith(
    (newsroom, context) => command(newsroom, { context, ...story }, form),
    () => ({ message: say(`desk.done.${act}`) }),
  )
}

function stageIn(form: FormData) {
  return reviewStages.find((stage) => stage === form.get('stage')) ?? 'firstReview' // the command refuses a stage that is over
}

const reasonIn = (form: FormData) => ({ code: formText(form, 'reasonCode'), words: formText(form, 'words') })

function checklistIn(form: FormData): Readonly<Record<string, boolean>> {
  const answered = checklistItems.filter((item) => form.has(`checklist.${item}`))
  return Object.fromEntries(answered.map((item) => [item, form.get(`checklist.${item}`) === 'holds']))
}
