import type { IssueNumbers } from '../../newspaper/issue/IssueNumbers'
import type { StoredArticle, StoredIssue, StoredPage } from '../ports'

/** An issue with all that its check asks about; `pages` are all of them, those left out too, by number. */
export interface IssueForPreflight {
  readonly issue: StoredIssue
  readonly pages: readonly PageForPreflight[]
  /** How many proof marks are open, by the page's id. */
  readonly openMarks: ReadonlyMap<number, number>
  /** The issue before, by serial number; null where this is the first. */
  readonly previous: IssueNumbers | null
  /** Headlines published lately. */
  readonly recent: readonly { readonly headline: string; readonly date: string }[]
}

export interface PageForPreflight {
  readonly page: StoredPage
  readonly stories: readonly StoredArticle[]
}
