import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from './refuse'

/**
 * Payload lets whoever comes first make the first user. Here the first administrator is made on the machine itself
 * (`npm run admin:create`), so that a fresh site on the open internet belongs to nobody else.
 */
export const noSelfRegistration: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const comesFromOutside = req.payloadAPI !== 'local'
  if (operation === 'create' && comesFromOutside && !req.user)
    refuse({ ok: false, kind: 'notSignedIn' }, req.i18n?.language)
  return args
}
