import type { PageState } from './PageState'
import type { ProofDone } from './ProofDone'
import type { SignOff } from './SignOff'

/**
 * What the rules of proof and sign-off need to know of a page.
 *
 * - `proofs`: those that hold for the page as it is now.
 * - `responsibleEditorIds`: empty where nobody is responsible yet; then any responsible editor may make it up.
 */
export interface PageUnderProof {
  readonly number: number
  readonly state: PageState
  readonly articleIds: readonly number[]
  readonly responsibleEditorIds: readonly number[]
  readonly proofs: readonly ProofDone[]
  readonly signOff: SignOff | null
  readonly leftOut: { readonly reason: string } | null
}
