import { hashCopy } from '../newspaper/article/hashCopy'
import { hashPage } from '../newspaper/page/hashPage'
import type { PageNow } from '../review/pageTransition'
import type { OpenMark } from '../review/proof/OpenMark'
import type { PageRow, StoredArticle } from './ports'

/**
 * A page's hash and its stories' hashes, from the copies as they are. A story that is placed and cannot be found is
 * a bug of the store and throws.
 */
export function pageNow(
  page: PageRow,
  articles: readonly StoredArticle[],
  openMarks: readonly OpenMark[],
): PageNow {
  const storyHashes = Object.fromEntries(articles.map(({ id, copy }) => [String(id), hashCopy(copy)]))
  return { hash: hashPage(page, storyHashes), storyHashes, placedHash: page.placedHash, openMarks }
}
