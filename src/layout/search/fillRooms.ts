import type { PageStyle } from '../style/PageStyle'
import type { Rows } from '../units/Rows'
import { runPacking, type RunPacking } from './anchored/RunPacking'
import { whiteCost } from './anchored/whiteCost'
import { freeRooms, type Room } from './freeRooms'
import { loadOf } from './loadOf'
import { openTable } from './bands/openTable'
import type { Piece } from './Piece'
import type { Proposal, Spot } from './Proposal'

interface RoomsArgs {
  readonly style: PageStyle
  readonly fixed: readonly Spot[]
  readonly from: Rows
  readonly to: Rows
}

/** The lowest room that something is put into. */
const leastRoom: Rows = 5
/** What it costs that an item goes without a place: more than any page. */
const without = 1_000_000
/** How tightly items are packed where boxes leave them rooms of any size. */
const tightest = 4

/** Fills the rooms between boxes that leave no cut through the page, in reading order; what no room holds is left out. */
export function fillRooms(
  pieces: readonly Piece[],
  { style, fixed, from, to }: RoomsArgs,
): { readonly page: Proposal; readonly leftOut: readonly string[] } {
  const { columns, gap } = style.grid
  const whole = { column: 0, row: from, columns, rows: to - from }
  const rooms = freeRooms(whole, fixed, { gap, least: leastRoom })
  const room = {
    style,
    columns,
    rows: rooms.reduce((sum, { rows, ...own }) => sum + (rows * own.columns) / columns, 0),
  }
  const load = Math.max(1, loadOf(pieces, room)) * tightest
  const packing = runPacking(openTable(pieces, { style, load }))
  const chosen = shareOut(rooms, packing, style)
  const spots = chosen.flatMap(({ first, last, room: own }) => {
    return packing.spots({ first, last }, own)
  })
  const placed = new Set(spots.map(({ piece }) => piece))
  return {
    page: { spots: [...fixed, ...spots], cost: chosen.at(-1)?.cost ?? 0 },
    leftOut: pieces.filter((piece) => !placed.has(piece)).map(({ item }) => item.id),
  }
}

/** A run that a room takes, and what the page costs so far. */
interface Share {
  readonly cost: number
  readonly first: number
  readonly last: number
  readonly room: Room
  readonly before: Share | null
}

/** The cheapest way to give every room a run of the items, or nothing. */
function shareOut(rooms: readonly Room[], packing: RunPacking, style: PageStyle): readonly Share[] {
  const items = packing.pieces.length
  let reached: (Share | null)[] = []
  let costs = Array.from({ length: items + 1 }, (_, i) => i * without)
  for (const room of rooms) {
    const next = costs.map((cost) => cost + whiteCost(room, style))
    const shares = [...reached]
    for (let first = 0; first < items; first++) {
      for (let last = first; last < items; last++) {
        const cost = (costs[first] ?? 0) + packing.costAt({ first, last }, room.columns, room.rows)
        if (cost === Infinity) continue
        for (let end = last + 1; end <= items; end++) {
          const all = cost + (end - last - 1) * without
          if (all >= (next[end] ?? Infinity)) continue
          next[end] = all
          shares[end] = { cost: all, first, last, room, before: reached[first] ?? null }
        }
      }
    }
    costs = next
    reached = shares
  }
  const chain: Share[] = []
  for (let share = reached[items] ?? null; share !== null; share = share.before) chain.unshift(share)
  return chain
}
