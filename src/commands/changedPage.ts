import { createLayoutMemory, layoutPage, type PageStyle, type PlacedPage, readPlan } from '../layout'
import type { MakeupPage } from '../makeup/MakeupPage'
import type { PageMakeup } from '../makeup/PageMakeup'
import { startOf } from '../makeup/startOf'
import { toPagePlan } from '../makeup/toPagePlan'
import type { OpenedPage } from './actOnPage'
import { layOutPage } from './layOutPage'
import type { PageChange, StoredArticle, StoredIssue, StoredPage, Stores } from './ports'
import { toMakeupPage } from './toMakeupPage'

/**
 * A change of what is on a page, with the page laid out anew.
 *
 * - A page that gets its first stories starts from its page layout, where it has one: from as much of it as leaves neither
 *   gaps nor copy over (startOf).
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
  const started = await startedFrom(
    stores,
    { issue, page: { ...page, ...changed, articleIds }, stories },
    page,
  )
  const isSameOrder = articleIds.join() === page.articleIds.join()
  const usual = isSameOrder ? page.makeup : { ...page.makeup, arrangement: null }
  const laying = await layOut(started ?? usual)
  return { ...changed, ...(laying.ok ? laying.laidOut : { makeup: usual, ...notLaidOut }) }
}

interface FirstStories {
  readonly issue: StoredIssue
  readonly page: StoredPage
  readonly stories: readonly StoredArticle[]
}

/** The makeup that a page starts with which gets its first stories; null where it had some before, or has no layout. */
async function startedFrom(
  stores: Stores,
  { issue, page, stories }: FirstStories,
  before: StoredPage,
): Promise<PageMakeup | null> {
  if (before.articleIds.length > 0 || page.articleIds.length === 0 || before.layoutId === null) return null
  const kept = await stores.layouts.read(before.layoutId)
  const style = kept && (await stores.styles.read(kept.layout.style))
  if (!kept || !style) return null
  const masthead = await stores.masthead.read()
  const pageCount = page.number === 1 ? await stores.pages.countOfIssue(issue.id) : 1
  const whole = toMakeupPage({ issue, page, articles: stories, masthead, pageCount })
  return startOf(whole, { layout: kept.layout, lay: layerFor(style) })
}

/** Sets a page in one style, and remembers its lines from one try to the next. */
function layerFor(style: PageStyle) {
  const memory = createLayoutMemory()
  const styles = new Map([[style.id, style]])
  return (page: MakeupPage): PlacedPage | null => {
    const read = readPlan(toPagePlan(page), styles)
    return read.ok ? layoutPage(read.plan, memory, styles) : null
  }
}

const notLaidOut = { placed: null, placedHash: null, placedBy: null }
