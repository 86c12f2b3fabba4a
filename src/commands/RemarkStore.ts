import type { TextAnchor } from '../revision/TextAnchor'

/** 批注: a remark on a passage of a story, on the story as a whole (`anchor` null), or the answer to one. */
export interface StoredRemark {
  readonly id: number
  readonly articleId: number
  readonly answerTo: number | null
  readonly anchor: TextAnchor | null
  readonly copyHash: string // of the copy that it was made on
  readonly words: string
  readonly personId: number
  readonly personName: string
  readonly at: string
  readonly settled: { readonly at: string; readonly personId: number; readonly personName: string } | null
}

export interface RemarkStore {
  /** The remark, locked; null where there is none. */
  lock(id: number): Promise<StoredRemark | null>
  add(remark: Omit<StoredRemark, 'id' | 'at' | 'settled'>): Promise<StoredRemark>
  settle(id: number, by: { readonly personId: number; readonly personName: string }): Promise<StoredRemark>
}
