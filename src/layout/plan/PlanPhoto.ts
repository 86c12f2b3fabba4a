import type { Lock } from './Lock'

/** 图片: `aspectRatio` is width by height; `article` is the id of the story it belongs to. */
export interface PlanPhoto {
  readonly kind: 'photo'
  readonly id: string
  readonly aspectRatio: number
  readonly caption: string | null
  readonly credit: string | null
  readonly article: string | null
  readonly lock?: Lock | undefined
}
