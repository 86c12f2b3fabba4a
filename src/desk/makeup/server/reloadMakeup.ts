'use server'

import { signedIn } from '../../../auth/signedIn'
import { loadPage } from './loadPage'
import type { LoadedPage } from './SaveAnswer'

/** The page anew, after somebody else changed it; null where it is gone, or whoever asks is. */
export async function reloadMakeup(pageId: number): Promise<LoadedPage | null> {
  const actor = await signedIn()
  return actor ? loadPage(actor, Number(pageId)) : null
}
