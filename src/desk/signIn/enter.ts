'use server'

import { redirect } from 'next/navigation'
import { safeReturnPath } from '../../auth/safeReturnPath'
import { signIn } from '../../auth/signIn'
import { translator } from '../../messages/messagesFor'
import { deskLanguage } from '../language/deskLanguage'

/** Signs in and goes on to the page that was asked for, or to the second step, or says why not. */
export async function enter(
  _previous: unknown,
  form: FormData,
): Promise<{ readonly message: string; readonly username: string }> {
  const username = String(form.get('username') ?? '').slice(0, 200)
  const password = String(form.get('password') ?? '').slice(0, 200)
  const result = await signIn({ username, password })
  const next = safeReturnPath(form.get('next'))
  if (result.ok)
    redirect(result.isSecondStepOpen ? `/desk/sign-in/second?next=${encodeURIComponent(next)}` : next)
  const say = translator(await deskLanguage())
  const message =
    result.kind === 'tooManyTries'
      ? say('desk.signIn.tooManyTries', result.params)
      : say(`desk.signIn.${result.kind}`)
  return { message, username }
}
