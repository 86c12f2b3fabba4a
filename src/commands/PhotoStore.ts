import type { ArticleState } from '../review/ArticleState'

/** A photo as an act finds it: who brought it, and the stories that carry it. */
export interface KeptPhoto {
  readonly id: number
  readonly uploadedById: number | null
  readonly carriedBy: readonly {
    readonly id: number
    readonly headline: string
    readonly state: ArticleState
  }[]
}

export interface PhotoStore {
  /** Those of these photos that there are, locked. */
  lock(ids: readonly number[]): Promise<readonly KeptPhoto[]>
  describe(id: number, words: { readonly caption: string; readonly credit: string }): Promise<void>
  /** Gives a story these photos, in this order, and no others. */
  give(articleId: number, ids: readonly number[]): Promise<void>
}
