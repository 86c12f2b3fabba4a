import { cookies } from 'next/headers'
import { cms } from '../runtime'
import { isEncrypted } from './isEncrypted'
import { sessionCookie } from './sessionCookie'

/** Keeps a session of Payload in the browser, out of reach of scripts and of other sites' forms. */
export async function keepSession(token: string): Promise<void> {
  const payload = await cms()
  const jar = await cookies()
  jar.set(sessionCookie, token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: await isEncrypted(),
    path: '/',
    maxAge: payload.collections.users.config.auth.tokenExpiration,
  })
}
