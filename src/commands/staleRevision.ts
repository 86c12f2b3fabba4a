import type { Refusal } from './Refusal'
import { refuse } from './refuse'

/**
 * The refusal of a write that started from another revision than the one there is; null where it is the same.
 * `current` and `yours` go to `detail`, so that the two can be shown side by side.
 */
export function staleRevision(
  held: number,
  base: number,
  texts?: { readonly current: unknown; readonly yours: unknown },
): Refusal | null {
  if (held === base) return null
  return refuse('staleRevision', { held, base }, texts ?? { current: held, yours: base })
}
