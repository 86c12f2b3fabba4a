import { bitsBefore, bitsOf, bySize } from './itemBits'
import type { ItemGroup } from './itemGroups'

/** What has been chosen of a prefix: how many groups are left out, and whether one of them may not be passed. */
interface Chosen {
  readonly set: number
  readonly out: number
  readonly inversions: number
  readonly isBlocked: boolean
}

/**
 * The sets of items that may stand before all others, the smaller before the larger.
 *
 * - All that the editor's order begins with, photos without the stories they follow, and stories that pass others: `most`
 *   times at the most, and never the lead, a band or anything between bands.
 */
export function orderPrefixes(groups: readonly ItemGroup[], items: number, most: number): readonly number[] {
  const found = new Set<number>()
  for (let i = 0; i <= items; i++) found.add(bitsBefore(i))
  for (const { items: own } of groups) {
    if (own.length > 1) found.add(bitsBefore(own[0] ?? 0) | bitsOf(own.slice(1)))
  }
  const choose = (k: number, { set, out, inversions, isBlocked }: Chosen): void => {
    const group = groups[k]
    if (group === undefined) {
      found.add(set)
      return
    }
    const within = inversions + out
    if (out === 0 || (!isBlocked && group.moves && within <= most))
      choose(k + 1, { set: set | bitsOf(group.items), out, inversions: within, isBlocked })
    choose(k + 1, { set, out: out + 1, inversions, isBlocked: isBlocked || !group.moves })
  }
  choose(0, { set: 0, out: 0, inversions: 0, isBlocked: false })
  return [...found].sort(bySize)
}
