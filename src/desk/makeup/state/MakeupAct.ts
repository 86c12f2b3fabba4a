import type { HeadlineForm } from '../../../layout/plan/HeadlineForm'
import type { Lock } from '../../../layout/plan/Lock'
import type { PlanAdvertisement } from '../../../layout/plan/PlanAdvertisement'
import type { Crop } from '../../../makeup/PageMakeup'
import type { PageWork } from './PageWork'

/** A place on the grid. */
export interface GridPlace {
  readonly column: number
  readonly row: number
}

/** The parts of a box that can be locked. */
export type LockPart = keyof Lock

/**
 * What an editor does to a page, as data: a mouse, a key, a button and a menu all send one of these.
 * `item` is an id of `itemIds`: article-7, photo-3.
 */
export type MakeupAct =
  | { readonly kind: 'moveItem'; readonly item: string; readonly place: GridPlace }
  | { readonly kind: 'setWidth'; readonly item: string; readonly columns: number; readonly place?: GridPlace }
  | { readonly kind: 'setDepth'; readonly item: string; readonly rows: number; readonly place?: GridPlace }
  | { readonly kind: 'setHeadlineForm'; readonly item: string; readonly form: HeadlineForm }
  | { readonly kind: 'setHeadlineSize'; readonly item: string; readonly sizePt: number }
  | { readonly kind: 'lock'; readonly item: string; readonly lock: Lock }
  | { readonly kind: 'unlock'; readonly item: string; readonly parts: readonly LockPart[] }
  | { readonly kind: 'unlockAll' }
  | { readonly kind: 'swap'; readonly one: ItemInPlace; readonly other: ItemInPlace }
  | { readonly kind: 'addStory'; readonly articleId: number; readonly place: GridPlace | null }
  | { readonly kind: 'removeStory'; readonly articleId: number; readonly photoIds: readonly number[] }
  | { readonly kind: 'reorder'; readonly articleId: number; readonly to: number }
  | { readonly kind: 'setStoriesAboveFlag'; readonly count: number }
  | { readonly kind: 'cropPhoto'; readonly photoId: number; readonly crop: Crop | null }
  | { readonly kind: 'leavePhotoOut'; readonly photoId: number }
  | { readonly kind: 'putPhotoIn'; readonly photoId: number }
  | { readonly kind: 'addAdvertisement'; readonly advertisement: PlanAdvertisement }
  | { readonly kind: 'removeAdvertisement'; readonly id: string }
  | { readonly kind: 'chooseProposal'; readonly boxes: Readonly<Record<string, Lock>> }
  | { readonly kind: 'startFromLayout'; readonly work: PageWork }
  | { readonly kind: 'setStyle'; readonly style: string }

/** An item and where it stands on the page as it is shown. */
export interface ItemInPlace extends GridPlace {
  readonly item: string
}

/** The kinds of acts, for the words of the undo list. */
export type MakeupActKind = MakeupAct['kind']
