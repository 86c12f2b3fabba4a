'use server'

import { signedIn } from '../../../auth/signedIn'
import type { PageLayout } from '../../../makeup/PageLayout'
import { deskReads } from '../../../runtime'

/** A page layout that was kept, to start a page from; null where it is gone or may not be read. */
export async function fetchLayout(layoutId: number): Promise<PageLayout | null> {
  const actor = await signedIn()
  const found = actor && (await (await deskReads(actor)).layoutFor(Number(layoutId)))
  return found ? found.layout : null
}
