import type { PlanFolio } from './PlanFolio'
import type { PlanItem } from './PlanItem'
import type { PlanNameplate } from './PlanNameplate'

/**
 * 版样: what is wanted on a page (docs/contracts/page.md).
 *
 * - `items` stand in the editor's order: the order is the rank, within the parts that full-width bands divide.
 * - `folio` is null on a page that carries none; `nameplate` is given on a front page alone.
 */
export interface PagePlan {
  readonly style: string
  readonly folio: PlanFolio | null
  readonly nameplate?: PlanNameplate | undefined
  readonly items: readonly PlanItem[]
}
