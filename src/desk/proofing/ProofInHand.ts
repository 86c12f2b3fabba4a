import type { PlacedPage } from '../../layout/placed/PlacedPage'
import type { ProofRound } from '../../review/proof/ProofRound'
import type { ProofStory } from './ProofStory'
import type { ShownMark } from './ShownMark'

/** What the proof desk in the browser works on. */
export interface ProofInHand {
  readonly pageId: number
  readonly issueId: number
  readonly round: ProofRound
  readonly placed: PlacedPage | null
  readonly stories: readonly ProofStory[]
  readonly photos: readonly { readonly box: string; readonly articleId: number; readonly url: string }[]
  readonly marks: readonly ShownMark[]
  readonly mayPut: boolean
  readonly maySettle: boolean
}
