import type { ProofMark } from '../../review/proof/ProofMark'

/** A mark as the proof desk shows it: with its number on the page, and where it is now. */
export interface ShownMark extends ProofMark {
  readonly number: number
  readonly now:
    | { readonly kind: 'passage'; readonly part: string; readonly start: number; readonly end: number }
    | { readonly kind: 'area' }
    | { readonly kind: 'gone' }
  /** Whether its words have gone elsewhere since; of an area, whether it was drawn on another placed page. */
  readonly isMoved: boolean
}
