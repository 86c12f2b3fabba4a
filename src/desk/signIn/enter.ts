'use server'

import { redirect } from 'next/navigation'
import { safeReturnPath } from '../../auth/safeReturnPath'
import { signIn } from '../../auth/signIn'
import { translator } from '../../messages/messagesFor'
import { deskLanguage } from '../language/deskLanguage'

/** Signs in and goes on to the page that was asked for, or says why not. */
export async function enter(
  _previous: unknown,
  form: FormData,
): Promise<{ readonly message: string; readonly username: string }> {
  const username = String(form.get('username') ?? '').slice(0, 200)
  const password = String(form.get('password') ?? '').slice(0, 200)
  const result = await signIn({ username, password })
  if (result.ok) redirect(safeReturnPath(form.get('next')))
  const say = translator(await deskLanguage())
  const message =
    result.kind === 'tooManyTries'
      ? say('desk.signIn.tooManyTries', result.params)
      : say(`desk.signIn.${result.kind}`)
  return { message, username }
}
