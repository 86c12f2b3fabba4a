import type { CopyPart } from '../../newspaper/article/copyParts'

/** A story of the page in proof, in its parts. */
export interface ProofStory {
  readonly id: number
  readonly headline: string
  readonly parts: readonly CopyPart[]
}
