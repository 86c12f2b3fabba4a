import type { PageStyle } from '../../style/PageStyle'
import type { Rows } from '../../units/Rows'
import type { Piece } from '../Piece'
import type { Proposal } from '../Proposal'
import { pinwheelPages } from '../nonSlicing/pinwheelPages'
import { leastCost, searchBands } from './searchBands'

/** One search: how far from the editor's order, and how dear beyond the cheapest shapes, its pages may be. */
interface Round {
  readonly departs: 'not' | 'little' | 'far' | 'pinwheel'
  readonly budget: number
}

/**
 * The rounds of a search, until one finds a page that keeps every rule.
 *
 * - Small budgets first: a page within one is the best of all, since no dearer part could be in it; and they are quick.
 * - A page in another order is better than one that breaks a rule, so those come before the large budgets; and before
 *   those, pages in the editor's order that no cut from edge to edge makes (`pinwheelPages`).
 */
const rounds: readonly Round[] = [
  { departs: 'not', budget: 70 },
  { departs: 'not', budget: 140 },
  { departs: 'pinwheel', budget: 140 },
  { departs: 'little', budget: 140 },
  { departs: 'far', budget: 140 },
  { departs: 'far', budget: 240 },
  { departs: 'not', budget: 700 },
  { departs: 'little', budget: 700 },
  { departs: 'not', budget: 100_000 },
]

/** How many inversions the orders of so many items may have: as many as can be looked at in time. */
const inversions: readonly { readonly items: number; readonly little: number; readonly far: number }[] = [
  { items: 7, little: 2, far: 6 },
  { items: 8, little: 2, far: 4 },
  { items: 11, little: 1, far: 2 },
  { items: 14, little: 1, far: 1 },
  { items: Infinity, little: 0, far: 0 },
]

interface RoundArgs<Page extends Proposal> {
  readonly style: PageStyle
  readonly from: Rows
  readonly to: Rows
  readonly load: number
  /** How many pages are wanted, beside the best. */
  readonly wanted: number
  /** What is to be said of a page that was found. */
  readonly weigh: (page: Proposal) => Page & { readonly broken: number }
}

/** Pages of items from row `from` to row `to`, the best first. */
export function searchRounds<Page extends Proposal>(
  pieces: readonly Piece[],
  { style, from, to, load, wanted, weigh }: RoundArgs<Page>,
): readonly (Page & { readonly broken: number })[] {
  const base = leastCost(pieces, style)
  const limits = inversions.find(({ items }) => pieces.length <= items)
  const tried = new Set<string>()
  const found: (Page & { readonly broken: number })[] = []
  const look = (page: Proposal): void => {
    found.push(weigh(page))
    found.sort((one, other) => one.cost - other.cost)
  }
  for (const round of rounds) {
    const best = found[0]
    if (round.departs === 'pinwheel') {
      const { budget } = round
      if (best?.broken !== 0)
        pinwheelPages(pieces, { style, from, to, load, budget, sliced: best?.spots ?? null }).forEach(look)
      continue
    }
    const departs = round.departs === 'not' ? 0 : (limits?.[round.departs] ?? 0)
    const budget = Math.min(round.budget, (best?.cost ?? Infinity) - base)
    if (best?.broken === 0 || tried.has(`${departs} ${budget}`)) continue
    tried.add(`${departs} ${budget}`)
    let looked = 0
    for (const page of searchBands(pieces, { style, from, to, load, inversions: departs, budget })) {
      if (looked >= wanted && page.cost >= (found[0]?.cost ?? Infinity)) break
      looked++
      look({ spots: page.unpack(), cost: page.cost })
    }
  }
  return found
}
