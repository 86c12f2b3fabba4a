import type { PageStyle } from '../../style/PageStyle'
import type { Rows } from '../../units/Rows'
import type { Piece } from '../Piece'
import type { Proposal, Spot } from '../Proposal'
import { nearbyOrders } from '../nonSlicing/nearbyOrders'
import { pinwheelPages } from '../nonSlicing/pinwheelPages'
import type { WeighedProposal } from '../weighPage'
import { withoutMeasures } from '../withoutMeasures'
import { leastCost, searchBands, type FoundPage } from './searchBands'

/** One search: how far from the editor's order, and how dear beyond the cheapest shapes, its pages may be. */
interface Round {
  readonly departs: 'not' | 'little' | 'far' | 'pinwheel'
  readonly budget: number
  /** What rounds after it may cost that depart as far: they look at what this one has found out. */
  readonly roof?: number
  /** Whether it is only for where no page was found, or one so dear that copy may be overset. */
  readonly isLastResort?: boolean
}

/**
 * The rounds of a search, until one finds a page that keeps every rule.
 *
 * - Small budgets first: a page within one is the best of all, since no dearer part could be in it; and they are quick.
 * - A page in another order is better than one that breaks a rule, so those come before the large budgets; and so is one
 *   that no cut from edge to edge makes (`pinwheelPages`), which takes longest to find.
 */
const rounds: readonly Round[] = [
  { departs: 'not', budget: 70, roof: 140 },
  { departs: 'not', budget: 140 },
  { departs: 'little', budget: 140 },
  { departs: 'far', budget: 140, roof: 240 },
  { departs: 'far', budget: 240 },
  { departs: 'pinwheel', budget: 180 },
  { departs: 'not', budget: 700 },
  { departs: 'little', budget: 700 },
  { departs: 'not', budget: 100_000 },
  { departs: 'far', budget: 2600, isLastResort: true },
]

/**
 * The rounds for more items than an order can be departed from: each takes long, so the first page found is the page.
 *
 * - Where they ask for more than there is, copy is overset, and only the last finds a page.
 */
const mostToExchange = 14
const roundsOfMany: readonly Round[] = [
  { departs: 'not', budget: 140 },
  { departs: 'not', budget: 700 },
  { departs: 'not', budget: 100_000 },
]
const sureToBeOverset = 1.1

function roundsFor(pieces: readonly Piece[], load: number): readonly Round[] {
  if (pieces.length <= mostToExchange) return rounds
  return load > sureToBeOverset ? roundsOfMany.slice(-1) : roundsOfMany
}

/** How many inversions the orders of so many items may have: as many as can be looked at in time. */
const inversions: readonly { readonly items: number; readonly little: number; readonly far: number }[] = [
  { items: 7, little: 2, far: 6 },
  { items: 8, little: 2, far: 6 },
  { items: 10, little: 1, far: 4 },
  { items: 11, little: 1, far: 2 },
  { items: 14, little: 1, far: 1 },
  { items: Infinity, little: 0, far: 0 },
]

function limitsFor(pieces: readonly Piece[]): { readonly little: number; readonly far: number } {
  return inversions.find(({ items }) => pieces.length <= items) ?? { little: 0, far: 0 }
}

interface RoundArgs {
  readonly style: PageStyle
  readonly from: Rows
  readonly to: Rows
  readonly load: number
  /** How many pages are wanted, beside the best. */
  readonly wanted: number
  /** What is to be said of a page that was found. */
  readonly weigh: (page: Proposal) => WeighedProposal
}

/** How often a round is repeated without the measures in which lines came out badly. */
const mostRepeats = 3

/** Pages of items from row `from` to row `to`, the best first; where more than one is wanted, pages of other kinds too. */
export function searchRounds(pieces: readonly Piece[], args: RoundArgs): readonly WeighedProposal[] {
  const [best, ...others] = searchUntilGood(pieces, args)
  if (best === undefined) return []
  if (args.wanted <= 1) return [best]
  const more = [...others, ...searchOtherwise(pieces, args, best)]
  return [best, ...more.sort((one, other) => one.cost - other.cost)]
}

/** What pages to choose from beside the best may cost beyond their items' cheapest shapes. */
const otherwise = 140

/** Pages beside the best, so that there is something to choose from: in orders nearby, and such as no cut makes. */
function searchOtherwise(
  pieces: readonly Piece[],
  { wanted, weigh, ...args }: RoundArgs,
  best: Proposal,
): readonly WeighedProposal[] {
  const { little, far } = limitsFor(pieces)
  const sliced = ownSpots(best, pieces)
  const inOrders = [...new Set([0, little, far])].flatMap((most) =>
    searchBands(pieces, { ...args, inversions: most, budget: otherwise })(otherwise)
      .slice(0, wanted)
      .map(({ cost, unpack }) => ({ spots: unpack(), cost })),
  )
  return [...inOrders, ...pinwheelPages(pieces, { ...args, budget: otherwise, limit: Infinity, sliced })].map(
    weigh,
  )
}

/** A search that rounds can still be answered from. */
interface OpenSearch {
  readonly left: readonly Piece[]
  readonly departs: number
  readonly roof: number
  readonly find: ReturnType<typeof searchBands>
}

function isOpenFor(
  open: OpenSearch,
  {
    left,
    departs,
    budget,
  }: { readonly left: readonly Piece[]; readonly departs: number; readonly budget: number },
): boolean {
  return open.left === left && open.departs === departs && open.roof >= budget
}

/** The rounds one after another, until one finds a page that keeps every rule. */
function searchUntilGood(
  pieces: readonly Piece[],
  { wanted, weigh, ...args }: RoundArgs,
): readonly WeighedProposal[] {
  const limits = limitsFor(pieces)
  const tried = new Set<string>()
  const found: WeighedProposal[] = []
  let left = pieces
  const least = leastCost(pieces, args.style)
  let open: OpenSearch | null = null
  const isMany = pieces.length > mostToExchange
  for (const round of roundsFor(pieces, args.load)) {
    if (found[0]?.broken === 0 || (isMany && found.length > 0)) return found
    if (round.isLastResort === true && (found[0]?.cost ?? Infinity) < least + args.style.weights.overset)
      continue
    if (round.isLastResort === true) left = pieces // bad lines are better than copy without a place
    if (round.departs === 'pinwheel') {
      open = null
      for (let repeat = 0; repeat <= mostPinwheelRepeats; repeat++) {
        const pages = lookAtPinwheels(left, { ...args, wanted, weigh, found, budget: round.budget })
        const bad = pages.flatMap(({ broken, badMeasures }) => (broken === 1 ? badMeasures : []))
        if (found[0]?.broken === 0) return found
        if (bad.length === 0) break
        left = withoutMeasures(left, bad)
        tried.clear()
      }
      continue
    }
    const departs = round.departs === 'not' ? 0 : limits[round.departs]
    for (let repeat = 0; repeat <= mostRepeats; repeat++) {
      const best = found[0]
      const budget = Math.min(round.budget, (best?.cost ?? Infinity) - leastCost(left, args.style))
      if (best?.broken === 0) return found
      if (tried.has(`${departs} ${budget}`)) break
      tried.add(`${departs} ${budget}`)
      if (open === null || !isOpenFor(open, { left, departs, budget })) {
        const roof = Math.max(budget, round.roof ?? 0)
        open = {
          left,
          departs,
          roof,
          find: searchBands(left, { ...args, inversions: departs, budget: roof }),
        }
      }
      const pages = look(open.find(budget), { wanted, weigh, found })
      const bad = pages.flatMap(({ badMeasures }) => badMeasures)
      if (bad.length === 0) break
      left = withoutMeasures(left, bad)
      tried.clear()
    }
  }
  return found
}

/** Looks at pages of pinwheels, in the editor's order and then in those nearby, until one keeps every rule. */
function lookAtPinwheels(
  pieces: readonly Piece[],
  {
    found,
    wanted,
    weigh,
    budget,
    ...args
  }: RoundArgs & { readonly found: WeighedProposal[]; readonly budget: number },
): readonly WeighedProposal[] {
  const sliced = found[0] === undefined ? null : ownSpots(found[0], pieces)
  const looked: WeighedProposal[] = []
  const least = leastCost(pieces, args.style)
  nearbyOrders(pieces).forEach((orders, inversions) => {
    if (found[0]?.broken === 0) return
    const turned = inversions * args.style.weights.inversion
    const limit = Math.min(found[0]?.cost ?? Infinity, least + budget) - turned
    const pages = orders
      .flatMap((order) => pinwheelPages(order, { ...args, budget, limit, sliced }))
      .sort((one, other) => one.cost - other.cost)
      .slice(0, mostPinwheels)
      .map(({ spots, cost }): FoundPage => ({ cost: cost + turned, unpack: () => spots }))
    looked.push(...look(pages, { wanted, weigh, found }))
  })
  return looked
}

/** How many pages of pinwheels are looked at for each, and how often they are sought anew without bad measures. */
const mostPinwheels = 12
const mostPinwheelRepeats = 1

/** The spots of these pieces on a page, each with its piece as it was given. */
function ownSpots(page: Proposal, pieces: readonly Piece[]): readonly Spot[] {
  const given = new Map(pieces.map((piece) => [piece.item.id, piece]))
  return page.spots.flatMap((spot) => {
    const piece = given.get(spot.piece.item.id)
    return piece === undefined ? [] : [{ ...spot, piece }]
  })
}

/** Looks at pages, the cheapest first, while they can be better than the best; gives those that were looked at. */
function look(
  pages: readonly FoundPage[],
  { wanted, weigh, found }: Pick<RoundArgs, 'wanted' | 'weigh'> & { readonly found: WeighedProposal[] },
): readonly WeighedProposal[] {
  const looked: WeighedProposal[] = []
  for (const page of pages) {
    if (looked.length >= wanted && page.cost >= (found[0]?.cost ?? Infinity)) break
    const weighed = weigh({ spots: page.unpack(), cost: page.cost })
    looked.push(weighed)
    found.push(weighed)
    found.sort((one, other) => one.cost - other.cost)
  }
  return looked
}
