/** 投稿凭据: which filing made or handed in which story. */
export interface Filing {
  readonly articleId: number
  readonly personId: number
  readonly at: string
}

export interface FilingStore {
  /** The filing of this key, the first of a story or one after a return. Who asks for the same key waits until this act is over. */
  lock(key: string): Promise<Filing | null>
  /** Notes what a key filed; of a story that was filed before, as its last filing. */
  keep(filing: Omit<Filing, 'at'> & { readonly key: string }): Promise<void>
}
