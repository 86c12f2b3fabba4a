import type { Crop } from './Crop'
import type { Lock } from './Lock'

/** 图片: `aspectRatio` is width by height of the whole photo; `article` is the id of the story it belongs to. */
export interface PlanPhoto {
  readonly kind: 'photo'
  readonly id: string
  readonly aspectRatio: number
  readonly caption: string | null
  readonly credit: string | null
  readonly article: string | null
  /** The part that the editor chose; without it the whole photo. */
  readonly crop?: Crop | undefined
  readonly lock?: Lock | undefined
}
