import { hashCopy } from '../newspaper/article/hashCopy'
import { signingNames } from '../newspaper/article/signingNames'
import type { StoredArticle } from './ports'

/**
 * The article as the review rules see it: hash and signing names taken from the copy itself, so that a stored
 * field that has gone astray opens no door.
 */
export function underReview(article: StoredArticle): StoredArticle {
  return {
    ...article,
    copyHash: hashCopy(article.copy),
    bylineNames: [...new Set([...article.bylineNames, ...signingNames(article.copy)])],
  }
}
