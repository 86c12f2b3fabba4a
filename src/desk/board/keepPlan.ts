'use server'

import { z } from 'zod'
import { keepWeekdayPlan } from '../../commands/keepWeekdayPlan'
import { translator } from '../../messages/messagesFor'
import type { ActOutcome } from '../acting/ActOutcome'
import { answerWith } from '../acting/answerWith'
import { formNumber } from '../acting/formNumber'
import { formText } from '../acting/formText'
import { deskLanguage } from '../language/deskLanguage'

const text = z.string().trim().max(100)
const rows = z
  .array(
    z.object({
      title: text,
      flagName: text,
      flagPinyin: text,
      style: text,
      layoutId: z.number().int().nonnegative(),
      editorIds: z.array(z.number().int().positive()).max(20),
      coOrganizers: z
        .object({ label: z.string(), note: z.string().nullable(), names: z.array(z.string()) })
        .nullable(),
    }),
  )
  .max(200)

/** Keeps the template of a weekday as its form has it, the pages numbered in their order. */
export async function keepPlan(form: FormData): Promise<ActOutcome> {
  const say = translator(await deskLanguage())
  const pages = rows.parse(JSON.parse(formText(form, 'rows'))).map((row, place) => ({
    number: place + 1,
    title: row.title,
    flag: row.flagName === '' ? null : { name: row.flagName, pinyin: row.flagPinyin || null },
    coOrganizers: row.coOrganizers,
    responsibleEditorIds: row.editorIds,
    style: row.style || null,
    layoutId: row.layoutId || null,
  }))
  const plan = {
    weekday: formNumber(form, 'weekday'),
    pages,
    pressTime: formText(form, 'pressTime').slice(0, 5) || null,
  }
  return answerWith(
    (newsroom, context) => keepWeekdayPlan(newsroom, { context, plan }),
    () => ({ message: say('desk.board.weekdaySaved') }),
  )
}
