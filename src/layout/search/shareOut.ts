import type { PageStyle } from '../style/PageStyle'
import { areaRange } from './areaRange'
import { charsOf } from './charsOf'
import type { Room } from './freeRooms'
import type { Piece } from './Piece'

/** Shares items out to rooms in their order, so that each room gets about what it holds; a band needs the page's width. */
export function shareOut(
  pieces: readonly Piece[],
  rooms: readonly Room[],
  style: PageStyle,
): readonly (readonly Piece[])[] | null {
  const areas = pieces.map((piece) => areaRange(piece, style).least)
  const best: number[][] = [pieces.map(() => Infinity)]
  const from: number[][] = []
  best[0] = Array.from({ length: pieces.length + 1 }, (_, i) => (i === 0 ? 0 : Infinity))
  for (const [r, room] of rooms.entries()) {
    const capacity = (charsOf(room.columns, style.grid) + style.grid.gutter) * (room.rows + style.grid.gap)
    const costs = pieces.map(() => Infinity).concat(Infinity)
    const origins = costs.map(() => 0)
    for (let end = 0; end <= pieces.length; end++) {
      for (let start = 0; start <= end; start++) {
        const own = pieces.slice(start, end)
        if (room.columns < style.grid.columns && own.some(({ isBand }) => isBand)) continue
        const load = areas.slice(start, end).reduce((sum, area) => sum + area, 0)
        const over = Math.max(0, load - capacity)
        const cost = (best[r]?.[start] ?? Infinity) + (over * 4) ** 2 + Math.max(0, capacity - load) ** 2
        if (cost < (costs[end] ?? Infinity)) {
          costs[end] = cost
          origins[end] = start
        }
      }
    }
    best.push(costs)
    from.push(origins)
  }
  if ((best.at(-1)?.[pieces.length] ?? Infinity) === Infinity) return null
  const shares: (readonly Piece[])[] = []
  let end = pieces.length
  for (let r = rooms.length - 1; r >= 0; r--) {
    const start = from[r]?.[end] ?? 0
    shares.unshift(pieces.slice(start, end))
    end = start
  }
  return end === 0 ? shares : null
}
