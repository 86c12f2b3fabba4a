import { cookies } from 'next/headers'
import { createLocalReq, executeAuthStrategies, logoutOperation } from 'payload'
import { cms } from '../runtime'
import { sessionCookie } from './sessionCookie'

/** Ends the session: its row goes, so that a copy of the cookie opens nothing, and then the cookie. */
export async function signOut(): Promise<void> {
  const jar = await cookies()
  const token = jar.get(sessionCookie)?.value
  jar.delete(sessionCookie)
  if (!token) return
  const payload = await cms()
  const { user } = await executeAuthStrategies({
    payload,
    headers: new Headers({ Authorization: `JWT ${token}` }),
  })
  if (!user || user.collection !== 'users') return
  const req = await createLocalReq({ user }, payload)
  await logoutOperation({ collection: payload.collections.users, req })
}
