import type { Piece } from './Piece'
import type { Proposal, Spot } from './Proposal'
import type { WeighedProposal } from './weighPage'
import { withoutMeasures } from './withoutMeasures'

/** How often a page's stories are set in other measures at the most. */
const mostRepeats = 3

/**
 * A page with the same boxes whose stories are set in other measures, as long as its lines come out badly and it gains by it.
 *
 * - Which measures they are depends on the boxes alone: a page frozen as it stands keeps its lines.
 */
export function withBetterLines(
  page: Proposal,
  { first, weigh }: { readonly first: WeighedProposal; readonly weigh: (page: Proposal) => WeighedProposal },
): WeighedProposal {
  let best = first
  let last = first
  let pieces: readonly Piece[] = page.spots.map(({ piece }) => piece)
  for (let repeat = 0; repeat < mostRepeats && last.badMeasures.length > 0; repeat++) {
    pieces = withoutMeasures(pieces, last.badMeasures)
    const spots = page.spots.map((spot, i) => inSameBox(spot, pieces[i]))
    last = weigh({ spots, cost: page.cost + costOf(spots) - costOf(page.spots) })
    if (last.cost < best.cost) best = last
  }
  return best
}

function inSameBox(spot: Spot, piece: Piece | undefined): Spot {
  const shape = piece?.shapes[spot.shape.columns]?.[spot.shape.rows]
  return shape === undefined ? spot : { ...spot, shape }
}

function costOf(spots: readonly Spot[]): number {
  return spots.reduce((sum, { shape }) => sum + shape.cost, 0)
}
