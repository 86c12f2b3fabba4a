import type { Passage } from '../../makeup/proof/passageBetween'
import type { Rect } from '../../makeup/proof/Rect'

/** What a mark is about to be put on. */
export type ProofSelection =
  { readonly kind: 'passage'; readonly passage: Passage } | { readonly kind: 'area'; readonly rect: Rect }
