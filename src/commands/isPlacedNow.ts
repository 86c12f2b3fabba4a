import { hashJson } from '../newspaper/hashJson'
import { planOfPage } from './planOfPage'
import type { Stores } from './ports'

/** Whether the placed page is of the present copy, photos and furniture; with which engine it was made is no question. */
export async function isPlacedNow(
  stores: Pick<Stores, 'masthead' | 'pages' | 'styles'>,
  opened: Parameters<typeof planOfPage>[1],
): Promise<boolean> {
  const { placedBy } = opened.page
  if (placedBy === null) return false
  const planned = await planOfPage(stores, opened)
  return planned.ok && hashJson(planned.plan) === placedBy.plan
}
