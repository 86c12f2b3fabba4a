'use server'

import { closeIssue } from '../../commands/closeIssue'
import { publishIssue } from '../../commands/publishIssue'
import { translator } from '../../messages/messagesFor'
import type { ActOutcome } from '../acting/ActOutcome'
import { answerWith } from '../acting/answerWith'
import { formNumber } from '../acting/formNumber'
import { deskLanguage } from '../language/deskLanguage'

const commands = { closeIssue, publishIssue } as const

/** Closes or publishes an issue. */
export async function actOnIssue(form: FormData): Promise<ActOutcome> {
  const act = Object.keys(commands).find((name): name is keyof typeof commands => name === form.get('act'))
  if (!act) throw new Error('The form names no act on an issue.')
  const say = translator(await deskLanguage())
  const issue = { issueId: formNumber(form, 'issueId'), baseRev: formNumber(form, 'baseRev') }
  return answerWith(
    (newsroom, context) => commands[act](newsroom, { context, ...issue }),
    ({ date }) => ({
      message: say(`desk.done.${act}`),
      ...(act === 'publishIssue' ? { href: `/${date}`, link: say('desk.issue.read') } : {}),
    }),
  )
}
