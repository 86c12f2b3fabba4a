/** Sets of items as numbers: bit i is item i. */
export function bitsOf(items: readonly number[]): number {
  return items.reduce((set, item) => set | (1 << item), 0)
}

/** The items before one. */
export function bitsBefore(item: number): number {
  return (1 << item) - 1
}

export function itemsIn(set: number): readonly number[] {
  const items: number[] = []
  for (let rest = set, item = 0; rest > 0; rest >>= 1, item++) if ((rest & 1) === 1) items.push(item)
  return items
}

/** Pairs of items of which the later stands in the first set and the earlier in the second. */
export function inversionsOf(first: number, second: number): number {
  let pairs = 0
  let earlier = 0
  for (let one = first, other = second; one > 0; one >>= 1, other >>= 1) {
    if ((one & 1) === 1) pairs += earlier
    if ((other & 1) === 1) earlier++
  }
  return pairs
}

/** Smaller sets first; those of as many items in one order everywhere. */
export function bySize(one: number, other: number): number {
  return itemsIn(one).length - itemsIn(other).length || one - other
}
