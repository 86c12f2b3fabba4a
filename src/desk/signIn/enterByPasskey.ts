'use server'

import type { AuthenticationResponseJSON } from '@simplewebauthn/browser'
import { safeReturnPath } from '../../auth/safeReturnPath'
import { passkeyQuestion, signInByPasskey } from '../../auth/signInByPasskey'
import { translator } from '../../messages/messagesFor'
import { wordsOfRefusal } from '../../messages/wordsOfRefusal'
import { deskLanguage } from '../language/deskLanguage'
import { parsePasskeyAnswer } from './parsePasskeyAnswer'

/** What a passkey is asked at the door. */
export async function askPasskey() {
  return passkeyQuestion()
}

/** Signs in by a passkey's answer; where to go, or why not. */
export async function enterByPasskey(
  given: AuthenticationResponseJSON,
  next: string,
): Promise<{ readonly goTo: string } | { readonly message: string }> {
  const language = await deskLanguage()
  const response = parsePasskeyAnswer(given)
  if (!response) return { message: wordsOfRefusal({ kind: 'passkeyRefused' }, language) }
  const result = await signInByPasskey(response)
  if (result.ok) return { goTo: safeReturnPath(next) }
  const message =
    result.kind === 'otherOrigin'
      ? translator(language)('desk.signIn.otherOrigin')
      : wordsOfRefusal(result, language)
  return { message }
}
