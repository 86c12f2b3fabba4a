import { cookies, headers } from 'next/headers'
import { env } from '../env'
import { cms } from '../runtime'
import { sessionCookie } from './sessionCookie'

/** Keeps a session of Payload in the browser, out of reach of scripts and of other sites' forms. */
export async function keepSession(token: string): Promise<void> {
  const payload = await cms()
  const isEncrypted =
    env().BANMIAN_ORIGIN.startsWith('https:') || (await headers()).get('x-forwarded-proto') === 'https'
  const jar = await cookies()
  jar.set(sessionCookie, token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: isEncrypted,
    path: '/',
    maxAge: payload.collections.users.config.auth.tokenExpiration,
  })
}
