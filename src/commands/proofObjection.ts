import type { Fit, PlacedPage } from '../layout'
import { articleOfBox, itemIds } from '../makeup/itemIds'
import type { PageRow, StoredArticle } from './ports'
import type { Refusal } from './Refusal'
import { refuse } from './refuse'

/**
 * What stands against proofing a page as it is laid out: items that found no room, and copy that does not fit, by how
 * many lines and characters. Null where everything is on it.
 */
export function proofObjection(
  page: Pick<PageRow, 'number'>,
  articles: readonly StoredArticle[],
  { fit }: PlacedPage,
): Refusal | null {
  const withoutRoom = fit.filter(({ capacity }) => capacity === 0)
  if (withoutRoom.length > 0) {
    const items = withoutRoom.map(({ id }) => nameOf(id, articles).replaceAll(',', '，'))
    return refuse('pageNoRoom', { page: page.number, items: items.join(',') }, { fit: withoutRoom })
  }
  const overset = fit.filter(({ state }) => state === 'overset')
  if (overset.length === 0) return null
  const stories = overset.map((one) => oversetText(one, articles)).join('\n')
  return refuse('pageOverset', { page: page.number, overset: stories }, { fit: overset })
}

/** One row a story, `headline|lines|characters`, which wordsForParams puts into the reader's language. */
const oversetText = ({ id, oversetLines, oversetCharacters }: Fit, articles: readonly StoredArticle[]) =>
  [nameOf(id, articles), oversetLines, oversetCharacters].join('|')

function nameOf(id: string, articles: readonly StoredArticle[]): string {
  const article = articles.find((one) => one.id === articleOfBox(id))
  if (article) return article.copy.headlines.headline
  const photos = articles.flatMap((one) => one.photos)
  const photo = photos.find((one) => itemIds.photo(one.id) === id)
  if (photo) return photo.caption
  return id === itemIds.strip ? 'coOrganizers' : id === itemIds.flag ? 'pageFlag' : 'advertisement'
}
