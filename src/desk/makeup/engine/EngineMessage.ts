import type { PlacedPage } from '../../../layout/placed/PlacedPage'
import type { PlanFault } from '../../../layout/plan/PlanFault'
import type { PageStyle } from '../../../layout/style/PageStyle'
import type { MakeupPage } from '../../../makeup/MakeupPage'

/** What the desk asks of the engine: this page, set. A later number is a later wish, and the last one counts. */
export interface EngineRequest {
  readonly number: number
  readonly page: MakeupPage
  /** The newspaper's own page styles, beside Banmian's. */
  readonly ownStyles: readonly PageStyle[]
}

/** What the engine answers. `proposals` come after the page, where nothing newer is wanted. */
export type EngineAnswer =
  | {
      readonly kind: 'page'
      readonly number: number
      readonly placed: PlacedPage
      readonly milliseconds: number
    }
  | { readonly kind: 'faults'; readonly number: number; readonly faults: readonly PlanFault[] }
  | { readonly kind: 'proposals'; readonly number: number; readonly pages: readonly PlacedPage[] }
