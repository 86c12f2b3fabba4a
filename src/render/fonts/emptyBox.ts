import type { MilliEm } from '../../layout/units/MilliEm'
import type { Glyph } from './Glyph'
import { onGrid } from './outlineGrid'
import { writeOutline } from './writeOutline'

/** How far the box stands off the edges of its room, and how thick its lines are. */
const edge: MilliEm = 60
const line: MilliEm = 40
const [foot, head] = [-40, 760]

/** What is drawn for a character that no font has: a box as wide as the room that the page keeps for it. */
export function emptyBox(width: MilliEm, grid: number): Glyph {
  const advance = Math.max(width, 4 * edge)
  const rectangle = (inset: MilliEm, turn: 1 | -1) => {
    const [left, right, bottom, top] = [edge + inset, advance - edge - inset, foot + inset, head - inset]
    const corners = [
      [left, bottom],
      [left, top],
      [right, top],
      [right, bottom],
    ] as const
    const points = corners.map(([x, y]) => ({ x: onGrid(x, grid), y: onGrid(y, grid), onCurve: true }))
    return turn === 1 ? points : points.reverse()
  }
  return { advance: width, data: writeOutline([rectangle(0, 1), rectangle(line, -1)]) }
}
