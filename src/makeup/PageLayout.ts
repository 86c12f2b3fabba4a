import type { Lock } from '../layout/plan/Lock'
import type { PlanAdvertisement } from '../layout/plan/PlanAdvertisement'

/**
 * 版式: how a page was made up, without its stories: places go by the rank of a story, 头条 first, so that another
 * issue's page can start from it (`startFrom`).
 */
export interface PageLayout {
  readonly style: string
  readonly storiesAboveFlag: number
  readonly slots: readonly LayoutSlot[]
  readonly advertisements: readonly PlanAdvertisement[]
}

/** The place of one story, and of its photos in their order. */
export interface LayoutSlot {
  readonly box: Lock
  readonly photos: readonly Lock[]
}
