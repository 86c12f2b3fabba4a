import type { PlanPhoto } from './PlanPhoto'

/** Width by height of the part of a photo that the editor wants shown. */
export function shownRatio({ aspectRatio, crop }: PlanPhoto): number {
  return crop === undefined ? aspectRatio : (aspectRatio * crop.width) / crop.height
}
