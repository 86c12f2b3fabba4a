import type { PageMakeup } from '../makeup/PageMakeup'
import { startFrom } from '../makeup/startFrom'
import type { OpenedPage } from './actOnPage'
import { layOutPage } from './layOutPage'
import type { PageChange, StoredArticle, StoredPage, Stores } from './ports'
import { rankedStory } from './rankedStory'

/**
 * A change of what is on a page, with the page laid out anew.
 *
 * - A page that gets its first stories starts from its page layout, where it has one.
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
  const stories = [...articles, ...added, ...created]
  const makeup = await makeupFor(stores, page, articleIds, stories)
  const laying = await layOutPage(stores, {
    issue,
    page: { ...page, ...changed, makeup },
    articles: stories,
  })
  return { ...changed, ...(laying.ok ? laying.laidOut : { makeup, ...notLaidOut }) }
}

async function makeupFor(
  stores: Stores,
  page: StoredPage,
  articleIds: readonly number[],
  stories: readonly StoredArticle[],
): Promise<PageMakeup> {
  if (articleIds.join() === page.articleIds.join()) return page.makeup
  const { layoutId } = page
  const isFirst = page.articleIds.length === 0
  const kept = isFirst && layoutId !== null ? await stores.layouts.read(layoutId) : null
  if (!kept) return { ...page.makeup, arrangement: null }
  const ranked = articleIds.flatMap((id) => stories.find((story) => story.id === id) ?? [])
  return startFrom(kept.layout, ranked.map(rankedStory))
}

const notLaidOut = { placed: null, placedHash: null, placedBy: null }
