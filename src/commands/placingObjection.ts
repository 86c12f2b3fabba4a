import { formatPageLabel } from '../newspaper/page/formatPageLabel'
import type { OpenedPage } from './actOnPage'
import type { StoredArticle, StoredPage, Stores } from './ports'
import type { Refusal } from './Refusal'
import { refuse } from './refuse'

/** What stands against a page carrying these stories, in this order; null where nothing does. */
export async function placingObjection(
  stores: Stores,
  { issue, page, added }: OpenedPage,
  articleIds: readonly number[],
): Promise<Refusal | null> {
  const repeated = articleIds.find((id, place) => articleIds.indexOf(id) !== place)
  if (repeated !== undefined) return refuse('articleRepeated', { article: repeated })
  const known = [...page.articleIds, ...added.map((article) => article.id)]
  const missing = articleIds.find((id) => !known.includes(id))
  if (missing !== undefined) return refuse('notFound', { subject: 'article', id: missing })
  if (added.length > 0 && issue.state === 'closed') return refuse('issueClosed', { date: issue.date })
  for (const article of added) {
    const objection = stateObjection(article) ?? (await elsewhere(stores, article, page))
    if (objection) return objection
  }
  return null
}

const neverPlaced = ['published', 'retracted', 'rejected']

function stateObjection({ copy, state }: StoredArticle): Refusal | null {
  if (!neverPlaced.includes(state)) return null
  return refuse('articleNotPlaceable', { article: copy.headlines.headline, state })
}

/** Asked with the article locked, so that two people placing it at once cannot both find it free. */
async function elsewhere(stores: Stores, article: StoredArticle, page: StoredPage): Promise<Refusal | null> {
  const carrying = await stores.pages.lockCarrying(article.id)
  const other = carrying.find((one) => one.id !== page.id)
  if (!other) return null
  return refuse('articlePlacedElsewhere', {
    article: article.copy.headlines.headline,
    page: formatPageLabel(other),
  })
}
