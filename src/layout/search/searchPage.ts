import type { PagePlan } from '../plan/PagePlan'
import type { Rows } from '../units/Rows'
import type { PageStyle } from '../style/PageStyle'
import { chainBands } from './chainBands'
import { loadOf, loads } from './loadOf'
import { makePieces } from './makePieces'
import { orderItems } from './orderItems'
import { packItems } from './packItems'
import type { Piece } from './Piece'
import type { Proposal, Spot } from './Proposal'
import type { StoryCopy } from './StoryCopy'
import { ordersToTry } from './ordersToTry'
import { searchAround } from './searchAround'
import { weighProposals, type WeighedProposal } from './weighProposals'

/** What the search found: pages, the best first, and the ids of items for which there was no room. */
export interface Found {
  readonly proposals: readonly Proposal[]
  readonly leftOut: readonly string[]
}

/** Finds places for everything on a page; where there is no room for all, the last in the editor's order go without. */
export function searchPage(
  plan: PagePlan,
  copies: ReadonlyMap<string, StoryCopy>,
  style: PageStyle,
  topRows: number,
): Found {
  const { flowing, atBottom } = orderItems(plan, style)
  const bottom = placeAtBottom(makePieces(atBottom, copies, style), topRows, style)
  const leftOut = [...bottom.leftOut]
  let pieces = makePieces(flowing, copies, style)
  const setless = pieces.filter(({ shapes }) =>
    shapes.every((row) => row.every((shape) => shape === undefined)),
  )
  leftOut.push(...setless.map(({ item }) => item.id))
  pieces = pieces.filter((piece) => !setless.includes(piece))
  const around = searchAround(pieces, { style, from: topRows, to: bottom.row })
  if (around !== null) {
    const pages = around.pages.map(({ spots, cost }) => ({
      spots: [...inOrder(spots, pieces), ...bottom.spots],
      cost,
    }))
    return { proposals: weighProposals(pages, style, topRows), leftOut: [...leftOut, ...around.leftOut] }
  }
  for (;;) {
    if (pieces.length === 0) return { proposals: [{ spots: bottom.spots, cost: 0 }], leftOut }
    const load = loadOf(pieces, { style, columns: style.grid.columns, rows: bottom.row - topRows })
    for (const more of loads) {
      const pages = searchOrders(pieces, { style, load: Math.max(1, load) * more, from: topRows, bottom })
      if (pages.length > 0) return { proposals: pages, leftOut }
    }
    const last = pieces.at(-1)
    if (last !== undefined) leftOut.unshift(last.item.id)
    pieces = pieces.slice(0, -1)
  }
}

interface OrderArgs {
  readonly style: PageStyle
  readonly load: number
  readonly from: Rows
  readonly bottom: { readonly spots: readonly Spot[]; readonly row: Rows }
}

/** Searches the editor's order, and orders close to it while every page breaks a rule. */
function searchOrders(
  pieces: readonly Piece[],
  { style, load, from, bottom }: OrderArgs,
): readonly WeighedProposal[] {
  let found: readonly WeighedProposal[] = []
  for (const [turn, order] of ordersToTry(pieces).entries()) {
    const chained = chainBands(packItems(order, style, load), { from, to: bottom.row })
    const turned = turn === 0 ? 0 : style.weights.inversion
    const whole = chained.map(({ spots, cost }) => ({
      spots: [...inOrder(spots, pieces), ...bottom.spots],
      cost: cost + turned,
    }))
    found = [...found, ...weighProposals(whole, style, from)].sort((one, other) => one.cost - other.cost)
    if (found.length === 0 || found[0]?.broken === 0) return found
  }
  return found
}

/** Boxes in the order of their items: that of reading. */
function inOrder(spots: readonly Spot[], pieces: readonly Piece[]): readonly Spot[] {
  const places = new Map(pieces.map(({ item }, place) => [item.id, place]))
  const placeOf = ({ piece }: Spot): number => places.get(piece.item.id) ?? 0
  return [...spots].sort((one, other) => placeOf(one) - placeOf(other))
}

/** Stacks bands from the foot of the page upwards, in their order; `row` is the first that they need no more. */
function placeAtBottom(
  pieces: readonly Piece[],
  topRows: number,
  { grid }: PageStyle,
): { readonly spots: readonly Spot[]; readonly row: number; readonly leftOut: readonly string[] } {
  const spots: Spot[] = []
  const leftOut: string[] = []
  let row = grid.rows
  for (const piece of pieces.toReversed()) {
    const shape = piece.shapes[grid.columns]?.find((found) => found !== undefined)
    if (shape === undefined || row - shape.rows < topRows) leftOut.push(piece.item.id)
    else {
      row -= shape.rows
      spots.unshift({ piece, column: 0, row, shape })
      row -= grid.gap
    }
  }
  return { spots, row: Math.max(topRows, spots.length === 0 ? grid.rows : row), leftOut }
}
