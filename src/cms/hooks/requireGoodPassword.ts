import type { CollectionBeforeValidateHook } from 'payload'
import { refuse } from './refuse'

const shortest = 10 // characters; ASVS 5.0 §6.2.1 asks 8 and advises more, no rules of composition (§6.2.5)
const longest = 128

/** Payload accepts passwords of three characters. */
export const requireGoodPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  const password: unknown = data?.['password']
  if (typeof password !== 'string') return data
  const length = [...password].length
  if (length < shortest || length > longest || /^(.)\1*$/u.test(password)) {
    refuse({ ok: false, kind: 'weakPassword', params: { shortest, longest } }, req.i18n?.language)
  }
  return data
}
