import { headers } from 'next/headers'
import { AuthenticationError, LockedAuth } from 'payload'
import { requestIdentity } from '../cms/hooks/requestIdentity'
import { signInTries } from '../cms/signIn/signInTries'
import { cms } from '../runtime'
import { isSameOrigin } from './isSameOrigin'
import { keepSession } from './keepSession'

export type SignInResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly kind: 'wrongSignIn' | 'otherOrigin' }
  | { readonly ok: false; readonly kind: 'tooManyTries'; readonly params: { readonly seconds: number } }

const shortestRefusal = 1_200 // ms: longer than a password takes to check, so that an unknown name answers no faster

/** Signs in with user name and password. Wrong name and wrong password are one refusal, after the same time. */
export async function signIn(given: { username: string; password: string }): Promise<SignInResult> {
  const asked = await headers()
  if (!isSameOrigin(asked)) return { ok: false, kind: 'otherOrigin' }
  const account = given.username.trim().toLowerCase()
  const address = requestIdentity({ headers: asked }).address ?? 'unknown'
  const started = Date.now()
  const seconds = signInTries.take(address, account, started)
  if (seconds > 0) return { ok: false, kind: 'tooManyTries', params: { seconds } }
  const wait = signInTries.delayFor(account, started)
  const token = await tokenFor(account, given.password)
  if (token === null) {
    signInTries.failed(account, started)
    await until(started + shortestRefusal + wait)
    return { ok: false, kind: 'wrongSignIn' }
  }
  signInTries.succeeded(account)
  await keepSession(token)
  return { ok: true }
}

async function tokenFor(username: string, password: string): Promise<string | null> {
  if (username === '' || password === '') return null
  const payload = await cms()
  try {
    const { token } = await payload.login({ collection: 'users', data: { username, password } })
    return token ?? null
  } catch (error) {
    if (error instanceof AuthenticationError || error instanceof LockedAuth) return null
    throw error
  }
}

const until = (moment: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - Date.now())))
