import type { CollectionAfterLoginHook, CollectionBeforeLoginHook, PayloadRequest } from 'payload'
import { decodeJwtSession } from './decodeJwtSession'
import { isDisabled } from '../../newsroom/signIn/isDisabled'
import { secondFactorStore } from '../../newsroom/signIn/secondFactorStore'
import { sessionStore } from '../../newsroom/signIn/sessionStore'
import { sessionDatabase } from '../database/session'
import { openDatabase } from '../database/openDatabase'
import { refuse } from '../hooks/refuse'
import { requestIdentity } from '../hooks/requestIdentity'
import { isSecondFactorDemanded } from './isSecondFactorDemanded'
import { passwordOnly } from './passwordOnly'
import { RightPassword } from './RightPassword'

/**
 * After a right password and before a session is kept: at Payload's doors (REST, GraphQL, the admin's form) a
 * password alone opens none for whoever has, or must have, a second factor. The desk's sign-in asks for it.
 */
const beforeSession: CollectionBeforeLoginHook = async ({ req, user }) => {
  const id = Number(user['id'])
  const database = await transactionOf(req)
  const language = req.i18n?.language
  if (await isDisabled(database, id)) refuse({ ok: false, kind: 'personDisabled' }, language)
  if (req.context[passwordOnly] === true) throw new RightPassword(id)
  const isNeeded =
    (await secondFactorStore(database).has(id)) || (await isSecondFactorDemanded(req.payload, id, req))
  if (isNeeded) refuse({ ok: false, kind: 'secondFactorAtDesk' }, language)
  return user
}

const noteOrigin: CollectionAfterLoginHook = async ({ req, token, user }) => {
  const id = decodeJwtSession(token)
  if (id === null || req.payloadAPI === 'local') return
  await sessionStore(await transactionOf(req)).noteOrigin({
    id,
    personId: Number(user['id']),
    way: 'admin',
    device: req.headers.get('user-agent'),
    address: requestIdentity(req).address,
  })
}

async function transactionOf(req: PayloadRequest) {
  const id = await req.transactionID
  return id === undefined ? openDatabase(req.payload) : sessionDatabase(req.payload, id)
}

export const guardSignIn = { beforeSession, noteOrigin }
