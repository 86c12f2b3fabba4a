import { createLocalReq } from 'payload'
import { actorOf } from '../cms/access/actorOf'
import { isDisabled } from '../cms/queries/isDisabled'
import type { Actor } from '../review/Actor'
import { cms } from '../runtime'

/**
 * A person with the roles that hold at this moment, for what is done in their name while they are away; null where
 * the account is gone or disabled.
 */
export async function actorOfPerson(personId: number): Promise<Actor | null> {
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { equals: personId } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const [user] = docs
  if (!user || (await isDisabled(payload, personId))) return null
  return actorOf(await createLocalReq({ user: { ...user, collection: 'users' } }, payload))
}
