import type { IssueToPublish, StoredIssue, Stores } from './ports'
import { underReview } from './underReview'

/** The pages that go to print, locked, with their stories in order; a page that was left out is not among them. */
export async function gatherIssue(stores: Stores, issue: StoredIssue): Promise<IssueToPublish> {
  const masthead = await stores.masthead.read()
  const ofIssue = await stores.pages.lockOfIssue(issue.id)
  const pages = ofIssue.filter((page) => page.leftOut === null).sort((a, b) => a.number - b.number)
  const ids = [...new Set(pages.flatMap((page) => page.articleIds))]
  const articles = new Map(
    (await stores.articles.lockAll(ids)).map((article) => [article.id, underReview(article)]),
  )
  return {
    issue,
    masthead,
    publishedAt: stores.now,
    pages: pages.map((page) => ({
      page,
      stories: page.articleIds.flatMap((id) => articles.get(id) ?? []),
    })),
  }
}
