import { headers } from 'next/headers'
import { requestIdentity } from '../cms/hooks/requestIdentity'
import { isSecondFactorDemanded } from '../cms/signIn/isSecondFactorDemanded'
import { checkPassword } from './checkPassword'
import { isSameOrigin } from './isSameOrigin'
import { openSession } from './openSession'
import { openSecondStep } from './openSecondStep'
import { signInStores } from './signInStores'

export type SignInResult =
  | { readonly ok: true; readonly isSecondStepOpen: boolean }
  | { readonly ok: false; readonly kind: 'wrongSignIn' | 'otherOrigin' | 'personDisabled' }
  | { readonly ok: false; readonly kind: 'tooManyTries'; readonly params: { readonly seconds: number } }

const shortestRefusal = 1_200 // ms: longer than a password takes to check, so that an unknown name answers no faster

/**
 * Signs in with user name and password. Wrong name and wrong password are one refusal, after the same time. Whoever has
 * a second factor, or must have one, gets no session yet but a short-lived question (auth/openSecondStep.ts).
 */
export async function signIn(given: { username: string; password: string }): Promise<SignInResult> {
  const asked = await headers()
  if (!isSameOrigin(asked)) return { ok: false, kind: 'otherOrigin' }
  const account = given.username.trim().toLowerCase()
  const address = requestIdentity({ headers: asked }).address ?? 'unknown'
  const { payload, tries, factors } = await signInStores()
  const started = Date.now()
  const seconds = await tries.take(address, account)
  if (seconds > 0) return { ok: false, kind: 'tooManyTries', params: { seconds } }
  const wait = await tries.delayFor(account)
  const personId = await checkPassword(account, given.password)
  if (personId === 'disabled') return { ok: false, kind: 'personDisabled' }
  if (personId === null) {
    await tries.failed(account)
    await until(started + shortestRefusal + wait)
    return { ok: false, kind: 'wrongSignIn' }
  }
  await tries.succeeded(account)
  if ((await factors.has(personId)) || (await isSecondFactorDemanded(payload, personId))) {
    await openSecondStep(personId)
    return { ok: true, isSecondStepOpen: true }
  }
  const isOpen = await openSession(personId, 'password')
  return isOpen ? { ok: true, isSecondStepOpen: false } : { ok: false, kind: 'personDisabled' }
}

const until = (moment: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - Date.now())))
