/** One proof (校次) done: over the page's hash, by whom, when (ISO 8601, UTC). */
export interface ProofDone {
  readonly round: 1 | 2 | 3
  readonly personId: number
  readonly personName: string
  readonly pageHash: string
  readonly at: string
}
