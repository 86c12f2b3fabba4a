import type { AnchorPage } from './AnchorPage'
import type { Anchor } from './Anchor'
import type { Part } from './Part'

/** The anchors on either side of a cut, and where it may run: from behind the last before it to before the first after it. */
export interface Split {
  readonly before: number
  readonly after: number
  readonly from: number
  readonly to: number
}

/** How many anchors that may stand on either side of a cut are tried on both. */
const mostUndecided = 3

/** Every way to part the anchors of a part by a cut across (`row`) or down (`column`). */
export function findSplits(part: Part, page: AnchorPage, along: 'row' | 'column'): readonly Split[] {
  const gap = along === 'row' ? page.style.grid.gap : 0
  const own = page.anchors
    .map((anchor, i) => ({ anchor, bit: 1 << i }))
    .filter(({ bit }) => (part.anchors & bit) !== 0)
  const known = own
    .filter(({ anchor }) => anchor[along] !== null)
    .sort((one, other) => (one.anchor[along] ?? 0) - (other.anchor[along] ?? 0))
  const undecided = choices(own.filter(({ anchor }) => anchor[along] === null).map(({ bit }) => bit))
  const start = part[along]
  const end = start + (along === 'row' ? part.rows : part.columns)
  const splits: Split[] = []
  for (let count = 0; count <= known.length; count++) {
    const before = known.slice(0, count)
    const after = known.slice(count)
    const from = Math.max(start, ...before.map(({ anchor }) => footOf(anchor, along) + gap))
    const to = Math.min(
      end + (count === known.length ? gap : 0),
      ...after.map(({ anchor }) => anchor[along] ?? 0),
    )
    if (from > to) continue
    for (const chosen of undecided) {
      const bits = before.reduce((sum, { bit }) => sum | bit, chosen)
      splits.push({ before: bits, after: part.anchors & ~bits, from, to })
    }
  }
  return splits
}

/** Where an anchor ends at the least. */
function footOf({ row, column, least }: Anchor, along: 'row' | 'column'): number {
  return along === 'row' ? (row ?? 0) + least.rows : (column ?? 0) + least.columns
}

/** Every choice of some of a few bits, as their sum. */
function choices(bits: readonly number[]): readonly number[] {
  return bits
    .slice(0, mostUndecided)
    .reduce<readonly number[]>((sums, bit) => [...sums, ...sums.map((sum) => sum | bit)], [0])
}
