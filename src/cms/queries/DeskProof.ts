import type { StoredArticle, StoredIssue, PageRow } from '../../commands/ports'
import type { PlacedPage } from '../../layout'
import type { ProofMark } from '../../review/proof/ProofMark'

/** A page as a proofreader sees it: as it is laid out, with its stories and all marks that were put on it. */
export interface DeskProof {
  readonly issue: StoredIssue
  readonly page: PageRow
  readonly articles: readonly StoredArticle[]
  readonly hash: string
  readonly marks: readonly ProofMark[]
  readonly placed: PlacedPage | null
  /** Whether the placed page is of the present copy. */
  readonly isPlacedNow: boolean
  readonly photos: readonly { readonly id: number; readonly articleId: number; readonly url: string }[]
  readonly newspaper: string
}

/** A page on the list of those in proof. */
export interface ProofRow {
  readonly id: number
  readonly date: string
  readonly number: number
  readonly title: string
  readonly proofs: number
  readonly openMarks: number
  readonly placedHash: string | null
}
