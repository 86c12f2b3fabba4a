import type { PlacedPage } from '../../../layout/placed/PlacedPage'
import type { PlanFault } from '../../../layout/plan/PlanFault'
import type { PageStyle } from '../../../layout/style/PageStyle'
import type { MakeupPage } from '../../../makeup/MakeupPage'

/** What the desk asks of an engine: this page, set, or proposals for it. A later number is a later wish, and the last one counts. */
export interface EngineRequest {
  readonly number: number
  readonly wants: 'page' | 'proposals'
  readonly page: MakeupPage
  /** The newspaper's own page styles, beside Banmian's. */
  readonly ownStyles: readonly PageStyle[]
}

/** What an engine answers. */
export type EngineAnswer =
  | {
      readonly kind: 'page'
      readonly number: number
      readonly placed: PlacedPage
      readonly milliseconds: number
    }
  | { readonly kind: 'faults'; readonly number: number; readonly faults: readonly PlanFault[] }
  | { readonly kind: 'proposals'; readonly number: number; readonly pages: readonly PlacedPage[] }
