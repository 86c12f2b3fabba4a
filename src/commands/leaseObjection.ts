import type { Lease } from './LeaseStore'
import type { Refusal } from './Refusal'
import { refuse } from './refuse'

/** The refusal of copy from one person while another is writing the article, with both texts; null where nobody else is. */
export function leaseObjection(
  lease: Lease | null,
  personId: number,
  texts: { readonly current: unknown; readonly yours: unknown },
): Refusal | null {
  if (lease === null || lease.personId === personId) return null
  return refuse('leaseHeld', { name: lease.personName }, texts)
}
