import { createHmac, randomInt } from 'node:crypto'
import { env } from '../env'

const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789' // none that is read as another
const count = 10
const length = 10

/** 备用码: ten new ones, of 49 bits each, to be shown once. */
export function newRecoveryCodes(): readonly string[] {
  const code = () => Array.from({ length }, () => letters[randomInt(letters.length)]).join('')
  return Array.from({ length: count }, () => code().replace(/^(.{5})/, '$1-'))
}

/** What of a recovery code is kept. Hyphens, blanks and case are the writer's own. */
export function hashRecoveryCode(code: string, personId: number): string {
  const plain = code.toUpperCase().replace(/[\s-]/g, '')
  return createHmac('sha256', env().PAYLOAD_SECRET).update(`recovery code ${personId} ${plain}`).digest('hex')
}
