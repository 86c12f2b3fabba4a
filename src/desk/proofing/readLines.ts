import type { ProofLine } from '../../makeup/proof/proofLines'
import { proofLines } from '../../makeup/proof/proofLines'
import type { ProofInHand } from './ProofInHand'

/** The lines of the page in proof, read back into its stories. */
export function readLines({
  placed,
  stories,
  photos,
}: Pick<ProofInHand, 'placed' | 'stories' | 'photos'>): readonly ProofLine[] {
  if (placed === null) return []
  return proofLines(placed, {
    partsById: new Map(stories.map(({ id, parts }) => [id, parts])),
    storyOfPhoto: new Map(photos.map(({ box, articleId }) => [box, articleId])),
  })
}
