import type { PlacedPage } from '../layout'
import { layoutOf } from '../makeup/layoutOf'
import { formatPageLabel } from '../newspaper/page/formatPageLabel'
import { pageGrant } from '../review/pageGrant'
import { ledgerEntry } from './ledgerEntry'
import type { ActContext, Newsroom, StoredArticle, StoredLayout, StoredPage } from './ports'
import { rankedStory } from './rankedStory'
import type { Result } from './Refusal'
import { refuse } from './refuse'

/**
 * Keeps how a page is made up as a page layout (版式) that pages of other issues start from: places by rank, flag, strip,
 * advertisements and style, no story.
 *
 * - Whoever may make the page up may keep its layout, that of a page which is signed off or published too.
 * - A layout of that name is renewed where it is of a page with the same title (版名); another one's name is refused.
 */
export function keepPageLayout(
  newsroom: Newsroom,
  input: { readonly context: ActContext; readonly pageId: number; readonly name: string },
): Promise<Result<StoredLayout>> {
  const { context, pageId } = input
  const name = input.name.trim()
  return newsroom.transact(context, async (stores) => {
    const page = await stores.pages.lock(pageId)
    if (!page) return refuse('notFound', { subject: 'page', id: pageId })
    const grant = pageGrant({ ...page, state: 'makeup' }, 'changePage', context.actor)
    if (!grant.ok) return grant
    if (name === '') return refuse('layoutNameMissing')
    if (page.placed === null) return refuse('pageNotLaidOut', { page: page.number })
    const named = await stores.layouts.lockByName(name)
    if (named && named.title !== null && named.title !== page.title)
      return refuse('layoutNameTaken', { name })
    const articles = await stores.articles.lockAll(page.articleIds)
    const layout = { name, ...contentOf(page, page.placed, articles) }
    const kept = named ? await stores.layouts.save(named.id, layout) : await stores.layouts.create(layout)
    const subject = { kind: 'page' as const, id: page.id, label: formatPageLabel(page) }
    const row = { act: 'keepPageLayout', subject, role: grant.role }
    await stores.ledger.append(ledgerEntry(context, row, { detail: { layout: kept.id, name } }))
    return { ok: true, value: kept }
  })
}

function contentOf(
  { makeup, number, title, flag, coOrganizers }: StoredPage,
  placed: PlacedPage,
  articles: readonly StoredArticle[],
): Omit<StoredLayout, 'id' | 'name'> {
  const stories = articles.map(rankedStory)
  return { title, flag, coOrganizers, usualPage: number, layout: layoutOf({ makeup, placed, stories }) }
}
