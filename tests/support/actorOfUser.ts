import { createLocalReq } from 'payload'
import { actorOf } from '../../src/cms/access/actorOf'
import type { Actor } from '../../src/review/Actor'
import { cms } from '../../src/runtime'
import type { SignedIn } from './doors'

/** The actor behind an account, read as a request would read it. */
export async function actorOfUser({ id }: Pick<SignedIn, 'id'>): Promise<Actor> {
  const payload = await cms()
  const user = await payload.findByID({ collection: 'users', id })
  const actor = await actorOf(await createLocalReq({ user: { ...user, collection: 'users' } }, payload))
  if (!actor) throw new Error(`User ${id} is nobody.`)
  return actor
}
