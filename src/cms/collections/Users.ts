import type { CollectionConfig } from 'payload'
import { env } from '../../env'
import { accessFor } from '../access/accessFor'
import { label } from '../fields/label'
import { noRecoveryByMail } from '../hooks/noRecoveryByMail'
import { noSelfRegistration } from '../hooks/noSelfRegistration'
import { requireGoodPassword } from '../hooks/requireGoodPassword'
import { guardSignIn } from '../signIn/guardSignIn'
import { limitSignIn } from '../signIn/limitSignIn'

/**
 * People with an account. What they may do is in the collection `roles`: Payload writes the whole user row back at each
 * sign-in, so that a role kept here could be brought back by somebody signing in at that moment.
 */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('用户', 'User'), plural: label('用户', 'Users') },
  access: accessFor('users'),
  disableDuplicate: true,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'username', 'updatedAt'],
    group: label('人与单位', 'People and units'),
  },
  auth: {
    loginWithUsername: { allowEmailLogin: false, requireEmail: false },
    useSessions: true,
    tokenExpiration: 12 * 60 * 60, // one shift of a newsroom, in seconds
    maxLoginAttempts: 0, // a hard lock would let anyone lock the chief out before the deadline: signInTries slow down instead
    cookies: { sameSite: 'Lax', secure: env().BANMIAN_ORIGIN.startsWith('https:') },
  },
  hooks: {
    beforeOperation: [noSelfRegistration, noRecoveryByMail, limitSignIn.take],
    beforeValidate: [requireGoodPassword],
    beforeLogin: [guardSignIn.beforeSession],
    afterLogin: [limitSignIn.succeeded, guardSignIn.noteOrigin],
    afterError: [limitSignIn.failed],
  },
  fields: [
    { name: 'name', type: 'text', required: true, saveToJWT: true, label: label('姓名', 'Name') },
    {
      name: 'oidcSubject',
      type: 'text',
      unique: true,
      index: true,
      label: label('统一账号', 'Single sign-on account'),
      admin: {
        description: label(
          '签发方与编号，写作 https://签发方|编号；不按邮箱认人。',
          'Issuer and subject, as https://issuer|subject; nobody is known by e-mail.',
        ),
      },
    },
  ],
}
