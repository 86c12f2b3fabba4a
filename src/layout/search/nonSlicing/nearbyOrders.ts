import { itemGroups } from '../bands/itemGroups'
import type { Piece } from '../Piece'

/** How often stories may pass each other, by the number of items: each order is packed by itself, which takes time. */
const mostPassed: readonly { readonly items: number; readonly most: number }[] = [
  { items: 6, most: 3 },
  { items: 8, most: 2 },
  { items: 9, most: 1 },
]

/**
 * The orders near the editor's, by how many pairs of stories stand the later first in them.
 *
 * - The lead is not passed, nor is anything but stories; a photo goes with its story.
 */
export function nearbyOrders(pieces: readonly Piece[]): readonly (readonly (readonly Piece[])[])[] {
  const most = mostPassed.find(({ items }) => pieces.length <= items)?.most ?? 0
  const groups = itemGroups(pieces)
  const orders: (readonly Piece[])[][] = Array.from({ length: most + 1 }, () => [])
  const choose = (left: readonly number[], chosen: readonly number[], inversions: number): void => {
    if (left.length === 0) {
      const items = chosen.flatMap((group) => groups[group]?.items ?? [])
      orders[inversions]?.push(items.flatMap((item) => pieces[item] ?? []))
      return
    }
    for (let passed = 0; passed < left.length && inversions + passed <= most; passed++) {
      const group = left[passed] ?? 0
      const moves = groups[group]?.moves === true
      if (passed === 0 || moves) choose(left.toSpliced(passed, 1), [...chosen, group], inversions + passed)
      if (!moves) return
    }
  }
  choose([...groups.keys()], [], 0)
  return orders
}
