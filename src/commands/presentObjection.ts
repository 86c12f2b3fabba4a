import type { OpenedPage } from './actOnPage'
import { isPlacedNow } from './isPlacedNow'
import type { PageRow, Stores } from './ports'
import type { Refusal } from './Refusal'
import { refuse } from './refuse'

/**
 * What stands against proofing or signing the placed page as the page: that it is of other copy, photos or furniture
 * than there are now. Null where it is of these.
 */
export async function presentObjection(
  stores: Pick<Stores, 'masthead' | 'pages' | 'styles'>,
  opened: Pick<OpenedPage, 'issue' | 'articles'> & { readonly page: PageRow },
): Promise<Refusal | null> {
  return (await isPlacedNow(stores, opened)) ? null : refuse('pageNotAsPlaced', { page: opened.page.number })
}
