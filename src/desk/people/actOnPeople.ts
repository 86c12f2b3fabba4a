'use server'

import { disablePerson } from '../../commands/disablePerson'
import { enablePerson } from '../../commands/enablePerson'
import { resetSecondFactors } from '../../commands/resetSecondFactors'
import { translator } from '../../messages/messagesFor'
import type { ActOutcome } from '../acting/ActOutcome'
import { answerWith } from '../acting/answerWith'
import { formNumber } from '../acting/formNumber'
import { deskLanguage } from '../language/deskLanguage'

const commands = { disablePerson, enablePerson, resetSecondFactors } as const

/** Disables or enables a person, or takes their second factors away. */
export async function actOnPeople(form: FormData): Promise<ActOutcome> {
  const act = Object.keys(commands).find((name): name is keyof typeof commands => name === form.get('act'))
  if (!act) throw new Error('The form names no act on a person.')
  const say = translator(await deskLanguage())
  const person = {
    personId: formNumber(form, 'personId'),
    reason: String(form.get('reason') ?? '').slice(0, 500),
  }
  return answerWith(
    (newsroom, context) => commands[act](newsroom, { context, ...person }),
    ({ name }) => ({ message: say(`desk.people.done.${act}`, { name }) }),
  )
}
