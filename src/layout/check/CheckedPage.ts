import type { Fit } from '../placed/Fit'
import type { PlacedLine } from '../placed/PlacedLine'
import type { Spot } from '../search/Proposal'
import type { PageStyle } from '../style/PageStyle'

/** What the rules of a good page look at. */
export interface CheckedPage {
  readonly spots: readonly Spot[]
  readonly lines: readonly PlacedLine[]
  readonly fit: readonly Fit[]
  readonly style: PageStyle
  /** The first row that is not the 报头's. */
  readonly topRow: number
}
