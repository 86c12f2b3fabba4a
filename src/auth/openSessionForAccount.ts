import { createLocalReq } from 'payload'
import type { User } from '../cms/payload-types'
import { cms } from '../runtime'
import { openSession } from './openSession'

/**
 * Opens a session for the person whose single sign-on account this is: issuer and subject, never an e-mail address,
 * which another issuer could claim.
 */
export async function openSessionForAccount(identity: {
  readonly issuer: string
  readonly subject: string
}): Promise<'open' | 'unknown' | 'disabled'> {
  const payload = await cms()
  const user = await payload.db.findOne<User>({
    collection: 'users',
    where: { oidcSubject: { equals: `${identity.issuer}|${identity.subject}` } },
    req: await createLocalReq({}, payload),
  })
  if (!user) return 'unknown'
  return (await openSession(user.id, 'singleSignOn')) ? 'open' : 'disabled'
}
