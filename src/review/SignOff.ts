/** 签发 of a page: over its hash and the hashes of all its stories (article id → copy hash). */
export interface SignOff {
  readonly personId: number
  readonly personName: string
  readonly at: string
  readonly pageHash: string
  readonly storyHashes: Readonly<Record<string, string>>
}
