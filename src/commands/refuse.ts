import type { Refusal } from './Refusal'
import type { RefusalKind } from './refusalKinds'

/** A refusal of a kind that has words. */
export function refuse(
  kind: RefusalKind,
  params: Readonly<Record<string, string | number>> = {},
  detail?: unknown,
): Refusal {
  return detail === undefined ? { ok: false, kind, params } : { ok: false, kind, params, detail }
}
