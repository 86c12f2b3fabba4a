import type { ArticleCopy } from '../newspaper/article/ArticleCopy'

/** What a writer may change of an article, as one revision of it has it. */
export interface ArticleVersion {
  readonly copy: ArticleCopy
  readonly source: string | null
  readonly plannedLength: number | null
  readonly embargoUntil: string | null
  readonly unitSignOff: { readonly by: string; readonly at: string } | null
  readonly coOrganizerId: number | null
  readonly rubricId: number | null
}
