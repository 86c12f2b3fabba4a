import type { ArticleUnderReview } from '../../review/ArticleUnderReview'

/** A story as lists of the desk show it: enough to name it and to say who may do what with it, without its body. */
export interface StoryRow extends ArticleUnderReview {
  readonly number: string | null
  readonly headline: string
  readonly kicker: string | null
  readonly bylineText: string | null
  readonly returnReason: { readonly code: string; readonly words: string } | null
  readonly since: string // ISO 8601: the last change
}

/** Some of a list, and how many there are in all. */
export interface Some<T> {
  readonly rows: readonly T[]
  readonly total: number
}
