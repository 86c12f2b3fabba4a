import { layoutPage, type PlanFault } from '../layout'
import { hashJson } from '../newspaper/hashJson'
import { placedWith } from './placedWith'
import { planOfPage } from './planOfPage'
import type { StoredPage, Stores } from './ports'

/** What a page holds of its layout. */
export type LaidOut = Pick<StoredPage, 'makeup' | 'placed' | 'placedHash' | 'placedBy'>

export type LayingOut =
  | { readonly ok: true; readonly laidOut: LaidOut }
  | { readonly ok: false; readonly faults: readonly PlanFault[] }

/** Lays a page out from its makeup and its stories as they are, which the act holds locked. */
export async function layOutPage(
  stores: Stores,
  found: Parameters<typeof planOfPage>[1],
): Promise<LayingOut> {
  const planned = await planOfPage(stores, found)
  if (!planned.ok) return planned
  const { plan, style, makeup } = planned
  const placed = layoutPage(plan, undefined, new Map([[style.id, style]]))
  return {
    ok: true,
    laidOut: { makeup, placed, placedHash: hashJson(placed), placedBy: placedWith(plan, style) },
  }
}
