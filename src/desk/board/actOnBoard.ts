'use server'

import { cancelSchedule } from '../../commands/cancelSchedule'
import type { ActContext, Newsroom } from '../../commands/ports'
import type { Result } from '../../commands/Refusal'
import { refuse } from '../../commands/refuse'
import { schedulePublishing } from '../../commands/schedulePublishing'
import { setPressTime } from '../../commands/setPressTime'
import { translator } from '../../messages/messagesFor'
import { beijingMoment } from '../../newspaper/issue/beijingMoment'
import type { ActOutcome } from '../acting/ActOutcome'
import { answerWith } from '../acting/answerWith'
import { formNumber } from '../acting/formNumber'
import { formText } from '../acting/formText'
import { deskLanguage } from '../language/deskLanguage'

type Command = (newsroom: Newsroom, context: ActContext, form: FormData) => Promise<Result<unknown>>

const commands = {
  schedulePublishing: async (newsroom, context, form) => {
    const publishAt = momentIn(form)
    if (!publishAt) return refuse('scheduleTimeInvalid', { time: textIn(form) })
    return schedulePublishing(newsroom, { context, issueId: formNumber(form, 'issueId'), publishAt })
  },
  cancelSchedule: (newsroom, context, form) =>
    cancelSchedule(newsroom, { context, issueId: formNumber(form, 'issueId') }),
  setPressTime: async (newsroom, context, form) => {
    const pressAt = momentIn(form)
    if (!pressAt) return refuse('pressTimeInvalid', { time: textIn(form) })
    const issue = { issueId: formNumber(form, 'issueId'), baseRev: formNumber(form, 'baseRev') }
    return setPressTime(newsroom, { context, ...issue, pressAt })
  },
} as const satisfies Record<string, Command>

const done = {
  schedulePublishing: 'scheduleDone',
  cancelSchedule: 'scheduleCancelDone',
  setPressTime: 'pressDone',
} as const

/** Sets times of an issue from its board: of publishing, of going to press. */
export async function actOnBoard(form: FormData): Promise<ActOutcome> {
  const act = Object.keys(commands).find((name): name is keyof typeof commands => name === form.get('act'))
  if (!act) throw new Error('The form names no act of the board.')
  const say = translator(await deskLanguage())
  const command: Command = commands[act]
  return answerWith(
    (newsroom, context) => command(newsroom, context, form),
    () => ({ message: say(`desk.board.${done[act]}`) }),
  )
}

const momentIn = (form: FormData) => beijingMoment(formText(form, 'date'), formText(form, 'time').slice(0, 5))
const textIn = (form: FormData) => `${formText(form, 'date')} ${formText(form, 'time')}`.trim()
