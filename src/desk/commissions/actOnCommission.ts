'use server'

import { askForCopy } from '../../commands/askForCopy'
import { closeCommission } from '../../commands/closeCommission'
import { declineCommission } from '../../commands/declineCommission'
import { translator } from '../../messages/messagesFor'
import type { ActOutcome } from '../acting/ActOutcome'
import { answerWith } from '../acting/answerWith'
import { formNumber } from '../acting/formNumber'
import { formText } from '../acting/formText'
import { beijingMoment } from '../inbox/beijingMoment'
import { deskLanguage } from '../language/deskLanguage'

/** Sends, declines or closes a commission. */
export async function actOnCommission(form: FormData): Promise<ActOutcome> {
  const say = translator(await deskLanguage())
  switch (form.get('act')) {
    case 'ask':
      return answerWith(
        (newsroom, context) => askForCopy(newsroom, { context, ...asked(form) }),
        ({ asked: count }) => ({ message: say('desk.queue.commission.sent', { count }) }),
      )
    case 'decline':
      return answerWith(
        (newsroom, context) =>
          declineCommission(newsroom, {
            context,
            commissionId: formNumber(form, 'commissionId'),
            words: formText(form, 'words').slice(0, 500),
          }),
        () => ({ message: say('desk.queue.commission.declined1') }),
      )
    case 'close':
      return answerWith(
        (newsroom, context) =>
          closeCommission(newsroom, { context, commissionId: formNumber(form, 'commissionId') }),
        () => ({ message: say('desk.queue.commission.closeDone') }),
      )
    default:
      throw new Error('The form names no act on a commission.')
  }
}

function asked(form: FormData): Pick<Parameters<typeof askForCopy>[1], 'commission' | 'invited'> {
  const ids = (name: string) => form.getAll(name).map(Number).filter(Number.isSafeInteger)
  const number = (name: string) => {
    const value = Number(formText(form, name))
    return Number.isSafeInteger(value) && value > 0 ? value : null
  }
  return {
    commission: {
      topic: formText(form, 'topic').slice(0, 200),
      brief: formText(form, 'brief').slice(0, 2000) || null,
      plannedLength: number('plannedLength'),
      dueAt: beijingMoment(formText(form, 'dueAt')) ?? '',
      issueDate: formText(form, 'issueDate') || null,
      pageNumber: number('pageNumber'),
      rubricId: number('rubricId'),
    },
    invited: [
      ...ids('unit').map((id) => ({ kind: 'coOrganizer' as const, id })),
      ...ids('person').map((id) => ({ kind: 'person' as const, id })),
    ],
  }
}
