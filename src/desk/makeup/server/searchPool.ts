'use server'

import { signedIn } from '../../../auth/signedIn'
import type { Some, StoryRow } from '../../../runtime'
import { deskReads } from '../../../runtime'

const longestSearch = 100

/** Stories that stand on no page yet, those whose headline holds `search` where it is given. */
export async function searchPool(search: string): Promise<Some<StoryRow>> {
  const actor = await signedIn()
  if (!actor) return { rows: [], total: 0 }
  return (await deskReads(actor)).pool(String(search).trim().slice(0, longestSearch))
}
