import type { Payload } from 'payload'
import type { Actor } from '../../review/Actor'
import type { DeskProof } from './DeskProof'
import { makeupForDesk } from './makeupForDesk'
import { pageForDesk } from './pageForDesk'

/** The page with its marks, where it is and this person may read it and its stories; else null. */
export async function proofForDesk(
  payload: Payload,
  actor: Actor,
  pageId: number,
): Promise<DeskProof | null> {
  const desk = await makeupForDesk(payload, actor, pageId)
  const found = desk && (await pageForDesk(payload, actor, pageId))
  if (!desk || !found) return null
  const { issue, page, articles, hash, marks } = found
  const { placed, isPlacedNow, photos, input } = desk
  return { issue, page, articles, hash, marks, placed, isPlacedNow, photos, newspaper: input.newspaper }
}
