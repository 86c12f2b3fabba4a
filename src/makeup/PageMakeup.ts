import type { Crop } from '../layout/plan/Crop'
import type { Lock } from '../layout/plan/Lock'
import type { PlanAdvertisement } from '../layout/plan/PlanAdvertisement'

/**
 * 组版: what an editor has decided of a page beyond the order of its stories. Stored with the page; the plan of the page
 * is made of this and the copy (`toPagePlan`). Keys of the records are item ids (`itemIds`): article-7, photo-3.
 */
export interface PageMakeup {
  /** The page style's id, broadsheet-8x13. */
  readonly style: string
  /** How many stories stand above the page's flag. */
  readonly storiesAboveFlag: number
  /** What the editor locked (锁定), any part of a box: it holds until the editor lets go of it. */
  readonly locks: Readonly<Record<string, Lock>>
  /** The boxes of the proposal that was chosen, which hold until the next thing that moves; null for the best one. */
  readonly arrangement: Readonly<Record<string, Lock>> | null
  /** 裁图: the part of a photo that is shown, in fractions of its width and height from its top left. */
  readonly crops: Readonly<Record<string, Crop>>
  /** Photos of the page's stories that are not shown on it, by the photo's number. */
  readonly photosLeftOut: readonly number[]
  readonly advertisements: readonly PlanAdvertisement[]
}

export type { Crop }
