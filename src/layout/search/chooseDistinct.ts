import { distanceOf } from './distanceOf'
import type { Proposal } from './Proposal'

/** How far from each other pages must be so that an editor sees another page: at first, and where there are too few of those. */
const distances = [0.35, 0.2]

/** The first of some pages, and the best of the others that differ from each other to the eye. */
export function chooseDistinct<Page extends Proposal>(pages: readonly Page[], most: number): readonly Page[] {
  const chosen = pages.slice(0, 1)
  for (const distance of distances) {
    for (const page of pages) {
      if (chosen.length >= most) return chosen
      if (chosen.every((other) => distanceOf(page.spots, other.spots) >= distance)) chosen.push(page)
    }
  }
  return chosen.slice(0, most)
}
