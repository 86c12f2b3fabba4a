import type { PageMakeup } from '../makeup/PageMakeup'
import { startFrom } from '../makeup/startFrom'
import type { OpenedPage } from './actOnPage'
import type { LayingOut } from './layOutPage'
import { layOutPage } from './layOutPage'
import type { PageChange, StoredArticle, StoredPage, Stores } from './ports'
import { rankedStory } from './rankedStory'

/**
 * A change of what is on a page, with the page laid out anew.
 *
 * - A page that gets its first stories starts from its page layout, where it has one and nothing is left over that way.
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
  const layOut = (makeup: PageMakeup) =>
    layOutPage(stores, { issue, page: { ...page, ...changed, makeup }, articles: stories })
  const started = await startedFrom(stores, page, articleIds, stories)
  const isSameOrder = articleIds.join() === page.articleIds.join()
  const kept = started === null ? page.makeup : { ...started, locks: {} }
  const usual = isSameOrder ? kept : { ...kept, arrangement: null }
  const first = started === null ? null : await layOut(started)
  const laying = first !== null && isWhole(first) ? first : await layOut(usual)
  return { ...changed, ...(laying.ok ? laying.laidOut : { makeup: usual, ...notLaidOut }) }
}

/** The makeup that a page starts with which gets its first stories; null where it has some, or no layout. */
async function startedFrom(
  stores: Stores,
  { articleIds: before, layoutId }: StoredPage,
  articleIds: readonly number[],
  stories: readonly StoredArticle[],
): Promise<PageMakeup | null> {
  if (before.length > 0 || articleIds.length === 0 || layoutId === null) return null
  const kept = await stores.layouts.read(layoutId)
  if (!kept) return null
  const ranked = articleIds.flatMap((id) => stories.find((story) => story.id === id) ?? [])
  return startFrom(kept.layout, ranked.map(rankedStory))
}

const isWhole = (laying: LayingOut): boolean =>
  laying.ok && (laying.laidOut.placed?.fit ?? []).every(({ state }) => state !== 'overset')

const notLaidOut = { placed: null, placedHash: null, placedBy: null }
