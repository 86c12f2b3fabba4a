import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '../env'

const version = 'v1'
const ivLength = 12
const tagLength = 16

/**
 * A secret as it is kept: AES-256-GCM under a key derived from the installation's secret, bound to its owner, so that
 * a row copied to somebody else opens nothing. Whoever reads the database alone learns nothing from it.
 */
export function sealSecret(secret: string, personId: number): string {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', keyOf(), iv).setAAD(ownerOf(personId))
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return `${version}.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`
}

/** Opens what `sealSecret` sealed; throws where it was changed, is another's, or PAYLOAD_SECRET is not the same. */
export function openSecret(kept: string, personId: number): string {
  const [head, body = ''] = kept.split('.')
  if (head !== version) throw new Error('A second factor is sealed in a way that is not known here.')
  const bytes = Buffer.from(body, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keyOf(), bytes.subarray(0, ivLength))
    .setAAD(ownerOf(personId))
    .setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
  const opened = [decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()]
  return Buffer.concat(opened).toString('utf8')
}

const ownerOf = (personId: number) => Buffer.from(`person ${personId}`)
const keyOf = () =>
  Buffer.from(hkdfSync('sha256', env().PAYLOAD_SECRET, 'banmian', 'second factor secrets', 32))
