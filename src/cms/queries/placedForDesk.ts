import type { Payload } from 'payload'
import type { PlacedPage } from '../../layout'
import type { Actor } from '../../review/Actor'
import { allowed } from '../access/accessFor'
import { readPlacedPages } from '../stores/placedPages'
import { reading } from './reading'

/** A page as it was laid out last, where it was and this person may read it; else null. One query. */
export async function placedForDesk(
  payload: Payload,
  actor: Actor,
  pageId: number,
): Promise<PlacedPage | null> {
  if (allowed(actor, 'pages', 'read') !== true || allowed(actor, 'articles', 'read') !== true) return null
  return reading(payload, async (_tx, db) => (await readPlacedPages(db, [pageId])).get(pageId) ?? null)
}
