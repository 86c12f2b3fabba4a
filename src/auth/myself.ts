import { createLocalReq } from 'payload'
import { actorOf } from '../cms/access/actorOf'
import { cms } from '../runtime'
import { sessionUser } from './sessionUser'

/** Who is at the desk, as their own account knows them: the person, the user name and the session of this browser. */
export async function myself(): Promise<{
  readonly personId: number
  readonly username: string
  readonly name: string
  readonly sessionId: string
} | null> {
  const user = await sessionUser()
  const actor = user && (await actorOf(await createLocalReq({ user }, await cms())))
  if (!actor) return null
  const sessionId: unknown = Reflect.get(user, '_sid')
  return {
    personId: actor.id,
    name: actor.name,
    username: user.username,
    sessionId: typeof sessionId === 'string' ? sessionId : '',
  }
}
