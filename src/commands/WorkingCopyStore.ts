/** 工作副本: what somebody typed and did not save yet. */
export interface WorkingCopy {
  readonly key: string // `article-7`, or `filing-<uuid>` before there is an article
  readonly baseRev: number | null
  readonly fields: unknown // a form as its screen keeps it; whoever offers it back reads it with care
  readonly sequence: number
  readonly savedAt: string
}

/**
 * Working copies, each of one person under one key.
 *
 * - `keep` of an older sequence than the one held changes nothing, and says so: answers overtake each other.
 * - `drop` lets go of the text and keeps the sequence, so that a `keep` still on its way does not bring it back.
 */
export interface WorkingCopyStore {
  keep(copy: Omit<WorkingCopy, 'savedAt'> & { readonly personId: number }): Promise<'kept' | 'older'>
  read(personId: number, key: string): Promise<WorkingCopy | null>
  /** Of this person, the newest first; `beginning` is what the keys begin with. */
  list(personId: number, beginning: string): Promise<readonly WorkingCopy[]>
  drop(copy: { readonly personId: number; readonly key: string; readonly sequence: number }): Promise<void>
}
