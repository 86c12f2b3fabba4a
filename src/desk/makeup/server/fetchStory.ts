'use server'

import { signedIn } from '../../../auth/signedIn'
import { deskReads } from '../../../runtime'
import type { PoolStory } from './PoolStory'

/** The copy and the photos of a story of the pool, so that the page can be set with it at once; null where it may not be read. */
export async function fetchStory(articleId: number): Promise<PoolStory | null> {
  const actor = await signedIn()
  return actor && (await deskReads(actor)).storyForMakeup(Number(articleId))
}
