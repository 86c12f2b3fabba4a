import type { PlacedPage } from '../../../layout/placed/PlacedPage'
import type { PlanFault } from '../../../layout/plan/PlanFault'
import type { PageStyle } from '../../../layout/style/PageStyle'
import type { MakeupPage } from '../../../makeup/MakeupPage'
import type { PageLayout } from '../../../makeup/PageLayout'
import type { PageMakeup } from '../../../makeup/PageMakeup'

/**
 * What the desk asks of an engine: this page, set; proposals for it; or how it starts best from a layout. Of pages and of
 * proposals a later number is a later wish, and the last one counts.
 */
export type EngineRequest = {
  readonly number: number
  readonly page: MakeupPage
  /** The newspaper's own page styles, beside Banmian's. */
  readonly ownStyles: readonly PageStyle[]
} & ({ readonly wants: 'page' | 'proposals' } | { readonly wants: 'start'; readonly layout: PageLayout })

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
  | { readonly kind: 'start'; readonly number: number; readonly makeup: PageMakeup }
  /** A newer wish of the same sort came before this one was begun. */
  | { readonly kind: 'passed'; readonly number: number }
