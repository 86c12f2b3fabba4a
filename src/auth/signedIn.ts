import { cookies, headers } from 'next/headers'
import { createLocalReq, executeAuthStrategies } from 'payload'
import { actorOf } from '../cms/access/actorOf'
import type { Actor } from '../review/Actor'
import { cms } from '../runtime'
import { isSameOrigin } from './isSameOrigin'
import { sessionCookie } from './sessionCookie'

/**
 * Who is at the desk, with the roles that hold at this moment; null where nobody is signed in. The session's row, the
 * person and the roles are read anew at every request, so that a sign-out, a lock or a change of role counts at once.
 *
 * The token is handed on as a header: Payload's own reading of the cookie asks for `Sec-Fetch-Site`, which browsers
 * leave out on plain http in a newsroom's own network. What that guards against, isSameOrigin and SameSite=Lax do.
 */
export async function signedIn(): Promise<Actor | null> {
  const token = (await cookies()).get(sessionCookie)?.value
  if (!token || !isSameOrigin(await headers())) return null
  const payload = await cms()
  const { user } = await executeAuthStrategies({
    payload,
    headers: new Headers({ Authorization: `JWT ${token}` }),
  })
  if (!user || user.collection !== 'users') return null
  return actorOf(await createLocalReq({ user }, payload))
}
