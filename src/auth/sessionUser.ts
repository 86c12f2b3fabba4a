import { cookies, headers } from 'next/headers'
import { executeAuthStrategies } from 'payload'
import type { TypedUser } from 'payload'
import { cms } from '../runtime'
import { isSameOrigin } from './isSameOrigin'
import { sessionCookie } from './sessionCookie'

/**
 * Whose session this request brings, as Payload has it; null where it brings none.
 *
 * The token is handed on as a header: Payload's own reading of the cookie asks for `Sec-Fetch-Site`, which browsers
 * leave out on plain http in a newsroom's own network. What that guards against, isSameOrigin and SameSite=Lax do.
 */
export async function sessionUser(): Promise<TypedUser | null> {
  const token = (await cookies()).get(sessionCookie)?.value
  if (!token || !isSameOrigin(await headers())) return null
  const { user } = await executeAuthStrategies({
    payload: await cms(),
    headers: new Headers({ Authorization: `JWT ${token}` }),
  })
  return user && user.collection === 'users' ? user : null
}
