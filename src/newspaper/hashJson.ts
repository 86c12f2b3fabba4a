import { createHash } from 'node:crypto'
import { canonicalJson } from './canonicalJson'

/** SHA-256 (hex) of a value in its canonical form: the same for the same data, whatever way it came. */
export function hashJson(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex')
}
