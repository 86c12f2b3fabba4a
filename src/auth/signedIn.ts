import { createLocalReq } from 'payload'
import { actorOf } from '../cms/access/actorOf'
import type { Actor } from '../review/Actor'
import { cms } from '../runtime'
import { sessionUser } from './sessionUser'

/**
 * Who is at the desk, with the roles that hold at this moment; null where nobody is signed in. The session's row, the
 * person and the roles are read anew at every request, so that a sign-out, a lock or a change of role counts at once.
 */
export async function signedIn(): Promise<Actor | null> {
  const user = await sessionUser()
  return user && actorOf(await createLocalReq({ user }, await cms()))
}
