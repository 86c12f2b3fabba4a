import type { Payload } from 'payload'
import type { StoredLayout } from '../../commands/ports'
import type { Actor } from '../../review/Actor'
import { allowed } from '../access/accessFor'
import { layoutStore } from '../stores/layoutStore'
import { reading } from './reading'

/** A page layout to start a page from (`startFrom`), where it is and this person may read it; else null. */
export async function layoutForDesk(
  payload: Payload,
  actor: Actor,
  layoutId: number,
): Promise<StoredLayout | null> {
  if (allowed(actor, 'page-layouts', 'read') !== true) return null
  return reading(payload, (tx) => layoutStore(tx).read(layoutId))
}
