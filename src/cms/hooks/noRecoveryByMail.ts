import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from './refuse'

/** Payload would say that a mail was sent. None is: an administrator sets a new password. */
export const noRecoveryByMail: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'forgotPassword') refuse({ ok: false, kind: 'askAdministrator' }, req.i18n?.language)
  return args
}
