import type { PageStyle } from '../style/PageStyle'
import type { Rows } from '../units/Rows'
import { chainBands } from './chainBands'
import { freeRooms, type Room } from './freeRooms'
import { loadOf, loads } from './loadOf'
import { packItems } from './packItems'
import type { Piece } from './Piece'
import type { Spot } from './Proposal'
import { shareOut } from './shareOut'

/** What was found for the items around boxes that the editor fixed. */
interface Around {
  readonly spots: readonly Spot[]
  readonly cost: number
  readonly leftOut: readonly string[]
}

interface AroundArgs {
  readonly style: PageStyle
  readonly fixed: readonly Spot[]
  readonly from: Rows
  readonly to: Rows
}

/** The lowest room that something is put into. */
const leastRoom: Rows = 8

/** Lays out the other items in the rooms that fixed boxes leave, each room like a small page. */
export function searchAround(pieces: readonly Piece[], { style, fixed, from, to }: AroundArgs): Around {
  const { columns, gap } = style.grid
  const whole = { column: 0, row: from, columns, rows: to - from }
  const rooms = freeRooms(whole, fixed, { gap, least: leastRoom })
  const shares = shareOut(pieces, rooms, style)
  if (shares === null) return { spots: [], cost: 0, leftOut: pieces.map(({ item }) => item.id) }
  const parts = rooms.map((room, r) => fillRoom(shares[r] ?? [], room, style))
  return {
    spots: parts.flatMap(({ spots }) => spots),
    cost: parts.reduce((sum, { cost }) => sum + cost, 0),
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
  }
}

/** One room: where it does not hold all of its items, the last go without a place. */
function fillRoom(pieces: readonly Piece[], room: Room, style: PageStyle): Around {
  const narrow = { ...style, grid: { ...style.grid, columns: room.columns } }
  for (let count = pieces.length; count > 0; count--) {
    const own = pieces.slice(0, count)
    const load = loadOf(own, { style, columns: room.columns, rows: room.rows })
    for (const more of loads) {
      const table = packItems(own, narrow, Math.max(1, load) * more)
      const [best] = chainBands(table, { from: room.row, to: room.row + room.rows })
      if (best === undefined) continue
      return {
        spots: best.spots.map((spot) => ({ ...spot, column: spot.column + room.column })),
        cost: best.cost,
        leftOut: pieces.slice(count).map(({ item }) => item.id),
      }
    }
  }
  return { spots: [], cost: 0, leftOut: pieces.map(({ item }) => item.id) }
}
