import { createHash } from 'node:crypto'
import type { ArticleCopy } from './ArticleCopy'
import { canonicalCopy } from './canonicalCopy'

/** SHA-256 (hex) of a copy's canonical form: what a review, a sign-off and the record name the copy by. */
export function hashCopy(copy: ArticleCopy): string {
  return createHash('sha256').update(canonicalCopy(copy), 'utf8').digest('hex')
}
