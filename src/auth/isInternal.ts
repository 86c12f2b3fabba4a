import { createHash, timingSafeEqual } from 'node:crypto'
import { internalToken } from '../env'

/**
 * Whether a request comes from the installation's own worker. Compared as digests: equal lengths, and no word of how
 * much was right by the time it took.
 */
export function isInternal(request: Request): boolean {
  const shown = request.headers.get('authorization') ?? ''
  return timingSafeEqual(digest(shown), digest(`Bearer ${internalToken()}`))
}

const digest = (text: string) => createHash('sha256').update(text).digest()
