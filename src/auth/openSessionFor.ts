import type { User } from '../cms/payload-types'
import { createLocalReq, getFieldsToSign, jwtSign } from 'payload'
import { addSessionToUser } from 'payload/shared'
import { cms } from '../runtime'
import { keepSession } from './keepSession'

/**
 * Opens a session of Payload for the person whose single sign-on account this is: issuer and subject, never an e-mail
 * address, which another issuer could claim. False where nobody's is.
 */
export async function openSessionFor(identity: { issuer: string; subject: string }): Promise<boolean> {
  const payload = await cms()
  const req = await createLocalReq({}, payload)
  const collectionConfig = payload.collections.users.config
  const user = await payload.db.findOne<User & { collection: 'users' }>({
    collection: 'users',
    where: { oidcSubject: { equals: `${identity.issuer}|${identity.subject}` } },
    req,
  })
  if (!user) return false
  const { sid } = await addSessionToUser({ collectionConfig, payload, req, user })
  const fieldsToSign = getFieldsToSign({
    collectionConfig,
    email: user.email ?? '',
    ...(sid ? { sid } : {}),
    user: { ...user, collection: 'users' },
  })
  const { tokenExpiration } = collectionConfig.auth
  const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })
  await keepSession(token)
  return true
}
