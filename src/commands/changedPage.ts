import type { OpenedPage } from './actOnPage'
import { layOutPage } from './layOutPage'
import type { PageChange, StoredArticle, Stores } from './ports'

/**
 * A change of what is on a page, with the page laid out anew.
 *
 * - Where the order of its stories is another, the arrangement that was chosen is let go of.
 * - A page that cannot be laid out as it is keeps its change and has no placed page; it does not go to proof.
 */
export async function changedPage(
  stores: Stores,
  { issue, page, articles, added }: OpenedPage,
  change: PageChange & { readonly created?: readonly StoredArticle[] },
): Promise<PageChange> {
  const { created = [], ...changed } = change
  const articleIds = changed.articleIds ?? page.articleIds
  const isSameOrder = articleIds.join() === page.articleIds.join()
  const makeup = isSameOrder ? page.makeup : { ...page.makeup, arrangement: null }
  const laying = await layOutPage(stores, {
    issue,
    page: { ...page, ...changed, makeup },
    articles: [...articles, ...added, ...created],
  })
  return { ...changed, ...(laying.ok ? laying.laidOut : { makeup, ...notLaidOut }) }
}

const notLaidOut = { placed: null, placedHash: null, placedBy: null }
