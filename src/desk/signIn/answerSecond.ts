'use server'

import { redirect } from 'next/navigation'
import { safeReturnPath } from '../../auth/safeReturnPath'
import type { SecondStepResult } from '../../auth/secondStep'
import { answerSecondStep, beginSecondStepTotp, confirmSecondStepTotp } from '../../auth/secondStep'
import type { TotpInvitation } from '../../auth/totpInvitation'
import { translator } from '../../messages/messagesFor'
import { wordsOfRefusal } from '../../messages/wordsOfRefusal'
import { deskLanguage } from '../language/deskLanguage'

/** Answers the second step with a code, and goes on to the page that was asked for. */
export async function answerSecond(
  _previous: unknown,
  form: FormData,
): Promise<{ readonly message: string }> {
  const result = await answerSecondStep(codeIn(form))
  if (result.ok) redirect(safeReturnPath(form.get('next')))
  return { message: await words(result) }
}

/** Begins an authenticator app for whoever must have one; null where the sign-in is over. */
export async function beginSecond(): Promise<TotpInvitation | null> {
  return beginSecondStepTotp(translator(await deskLanguage())('desk.account.kind.totp'))
}

/** The first code of that app: signed in, with recovery codes to write down. */
export async function confirmSecond(
  _previous: unknown,
  form: FormData,
): Promise<{ readonly message: string; readonly codes: readonly string[] }> {
  const result = await confirmSecondStepTotp(codeIn(form))
  return result.ok ? { message: '', codes: result.codes } : { message: await words(result), codes: [] }
}

const codeIn = (form: FormData) => String(form.get('code') ?? '').slice(0, 40)

async function words(result: Exclude<SecondStepResult, { ok: true }>): Promise<string> {
  const language = await deskLanguage()
  return result.kind === 'otherOrigin'
    ? translator(language)('desk.signIn.otherOrigin')
    : wordsOfRefusal(result, language)
}
