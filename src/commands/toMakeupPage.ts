import type { MakeupPage } from '../makeup/MakeupPage'
import { nameplateOf } from '../makeup/nameplateOf'
import { makeupPhotosOf } from './makeupPhotosOf'
import type { MastheadData, PageRow, StoredArticle, StoredIssue } from './ports'

/** What an issue's page is made up of, as the working copy holds it. */
export interface PageInIssue {
  readonly issue: StoredIssue
  readonly page: PageRow
  /** All stories of the page, in any order. */
  readonly articles: readonly StoredArticle[]
  readonly masthead: MastheadData
  /** How many pages the issue has: 版数. */
  readonly pageCount: number
}

/** A page as makeup/ sees it. */
export function toMakeupPage({ issue, page, articles, masthead, pageCount }: PageInIssue): MakeupPage {
  const { number, title, flag, editors, articleIds, coOrganizers, makeup } = page
  const stories = articleIds.flatMap((id) => articles.find((article) => article.id === id) ?? [])
  return {
    newspaper: masthead.name,
    date: issue.date,
    page: { number, title, flag, editors, articleIds, coOrganizers },
    makeup,
    copyById: Object.fromEntries(stories.map(({ id, copy }) => [String(id), copy])),
    photos: stories.flatMap(makeupPhotosOf),
    contacts: [masthead.phone].flatMap((phone) => (phone?.trim() ? [`电话 ${phone.trim()}`] : [])),
    nameplate: number === 1 ? nameplateOf(masthead, { ...issue, pages: pageCount }) : null,
  }
}
