import { headers } from 'next/headers'
import { createLocalReq, getFieldsToSign, jwtSign } from 'payload'
import { addSessionToUser } from 'payload/shared'
import { requestIdentity } from '../cms/hooks/requestIdentity'
import type { User } from '../cms/payload-types'
import { isDisabled } from '../newsroom/signIn/isDisabled'
import type { Way } from '../newsroom/signIn/sessionStore'
import { keepSession } from './keepSession'
import { signInStores } from './signInStores'

/** Opens a session of Payload for a person who proved who they are; false where they were disabled meanwhile. */
export async function openSession(personId: number, way: Way): Promise<boolean> {
  const { payload, database, sessions } = await signInStores()
  const req = await createLocalReq({}, payload)
  const collectionConfig = payload.collections.users.config
  const user = await payload.db.findOne<User & { collection: 'users' }>({
    collection: 'users',
    where: { id: { equals: personId } },
    req,
  })
  if (!user || (await isDisabled(database, personId))) return false
  const { sid } = await addSessionToUser({ collectionConfig, payload, req, user })
  if (!sid) throw new Error('Users have no sessions: auth.useSessions is off.')
  const asked = await headers()
  const { address } = requestIdentity({ headers: asked })
  await sessions.noteOrigin({ id: sid, personId, way, device: asked.get('user-agent'), address })
  const fieldsToSign = getFieldsToSign({
    collectionConfig,
    email: user.email ?? '',
    sid,
    user: { ...user, collection: 'users' },
  })
  const { tokenExpiration } = collectionConfig.auth
  const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })
  await keepSession(token)
  return true
}
