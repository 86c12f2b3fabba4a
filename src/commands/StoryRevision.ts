import type { PlacedPage } from '../layout/placed/PlacedPage'
import type { StoredArticle } from './ports'
import type { PrintedIssue } from './Press'

/** The next revision of a published story. */
export interface StoryRevision {
  readonly articleId: number
  readonly kind: 'correction' | 'retraction'
  readonly article: StoredArticle
  readonly notice: string
  readonly at: Date
  /** Its page as it is printed now; null where it was published before pages were kept as they were placed. */
  readonly reprint: Reprint | null
}

/** A page set anew for a revision, and what was printed of it and of its issue. */
export interface Reprint {
  /** The revision of the issue that this was made of. */
  readonly issueRevision: number
  readonly placed: PlacedPage
  readonly printed: PrintedIssue
}
