import type { Columns } from '../units/Columns'
import type { Rows } from '../units/Rows'
import type { Spot } from './Proposal'

/** A rectangle of the grid. */
export interface Room {
  readonly column: Columns
  readonly row: Rows
  readonly columns: Columns
  readonly rows: Rows
}

/**
 * The rooms that fixed boxes leave of a rectangle, in reading order: above a box, left of it, right of it, below.
 *
 * - Rooms too low for a story are left white.
 */
export function freeRooms(
  room: Room,
  fixed: readonly Spot[],
  { gap, least }: { readonly gap: Rows; readonly least: Rows },
): readonly Room[] {
  const [first] = fixed
    .filter((spot) => meets(spot, room, gap))
    .sort((one, other) => one.row - other.row || one.column - other.column)
  if (first === undefined) return room.rows >= least && room.columns > 0 ? [room] : []
  const right = room.column + room.columns
  const foot = room.row + room.rows
  const boxRight = first.column + first.shape.columns
  const boxFoot = first.row + first.shape.rows
  const top = Math.max(room.row, first.row)
  const beside = { row: top, rows: Math.min(boxFoot, foot) - top }
  const rooms: readonly Room[] = [
    { ...room, rows: first.row - gap - room.row },
    { ...beside, column: room.column, columns: first.column - room.column },
    { ...beside, column: boxRight, columns: right - boxRight },
    { ...room, row: boxFoot + gap, rows: foot - boxFoot - gap },
  ]
  return rooms
    .filter(({ columns, rows }) => columns > 0 && rows > 0)
    .flatMap((part) =>
      freeRooms(
        part,
        fixed.filter((spot) => spot !== first),
        { gap, least },
      ),
    )
}

/** Whether a box lies in a room, or nearer to it than the gap. */
function meets({ column, row, shape }: Spot, room: Room, gap: Rows): boolean {
  return (
    column < room.column + room.columns &&
    room.column < column + shape.columns &&
    row < room.row + room.rows + gap &&
    room.row < row + shape.rows + gap
  )
}
