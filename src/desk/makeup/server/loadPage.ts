import type { Actor } from '../../../review/Actor'
import { deskReads } from '../../../runtime'
import type { LoadedPage } from './SaveAnswer'

/** The page as it is now, as far as this person may see it; else null. */
export async function loadPage(actor: Actor, pageId: number): Promise<LoadedPage | null> {
  const reads = await deskReads(actor)
  const desk = await reads.makeup(pageId)
  if (!desk) return null
  const found = await reads.page(pageId)
  const last = found?.history[0]
  return { desk, by: last?.person?.name ?? null, at: last?.at ?? null }
}
