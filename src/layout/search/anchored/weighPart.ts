import type { Spot } from '../Proposal'
import type { PageStyle } from '../../style/PageStyle'
import type { Shape } from '../Shape'
import type { Anchor } from './Anchor'
import type { AnchorGroup, AnchorPage } from './AnchorPage'
import { areaOf } from './areaOf'
import { bestWithin } from './bestWithin'
import { hasNoRun, type Part } from './Part'
import { whiteCost } from './whiteCost'

/** Whether a part must be cut further before all in it has its place. */
export function isOpen(part: Part, page: AnchorPage): boolean {
  if (part.anchors === 0) return false
  if (!hasNoRun(part)) return true
  const group = page.groupOf(part.anchors)
  return group.anchors.length > 1 && !group.areFixed
}

/** What a part costs, or may cost while it is open; infinite where it cannot hold what it has to. */
export function weighPart(part: Part, page: AnchorPage): number {
  const { style, packing } = page
  if (part.anchors === 0)
    return hasNoRun(part) ? whiteCost(part, style) : packing.costAt(part, part.columns, part.rows)
  const group = page.groupOf(part.anchors)
  if (!canHold(part, group)) return Infinity
  if (isOpen(part, page)) return reckon(part, group, page)
  const [only] = group.anchors
  if (group.areFixed) return group.cost + whiteOf(areaOf(part, style) - boxesOf(group, style), style)
  return only === undefined ? Infinity : (standAlone(only, part, style)?.cost ?? Infinity)
}

/** The boxes of a part that is not open. */
export function spotsOfPart(part: Part, page: AnchorPage): readonly Spot[] {
  if (part.anchors === 0) return hasNoRun(part) ? [] : page.packing.spots(part, part)
  const { anchors, areFixed } = page.groupOf(part.anchors)
  if (areFixed) return anchors.flatMap(({ fixed }) => fixed ?? [])
  const [only] = anchors
  const stood = only === undefined ? null : standAlone(only, part, page.style)
  return stood === null || only === undefined ? [] : [{ ...stood.at, piece: only.piece, shape: stood.shape }]
}

function canHold(part: Part, { anchors }: AnchorGroup): boolean {
  const right = part.column + part.columns
  const foot = part.row + part.rows
  for (const { column, row, least } of anchors) {
    const left = column ?? part.column
    const top = row ?? part.row
    if (left < part.column || left + least.columns > right) return false
    if (top < part.row || top + least.rows > foot) return false
  }
  return true
}

/** An anchor that has a part to itself: the shape that leaves the least white for its cost. */
function standAlone(
  { piece, column, row }: Anchor,
  part: Part,
  style: PageStyle,
): {
  readonly at: { readonly column: number; readonly row: number }
  readonly shape: Shape
  readonly cost: number
} | null {
  const at = { column: column ?? part.column, row: row ?? part.row }
  const most = { columns: part.column + part.columns - at.column, rows: part.row + part.rows - at.row }
  const shape = bestWithin(piece, most, style)
  if (shape === undefined) return null
  const whole = areaOf(part, style)
  const cost = costWithWhite(shape, whole, style)
  const isWhole = most.columns === part.columns && most.rows === part.rows
  const filling = isWhole ? piece.shapes[part.columns]?.[part.rows] : undefined
  if (filling === undefined) return { at, shape, cost }
  const full = costWithWhite(filling, whole, style)
  return full < cost ? { at, shape: filling, cost: full } : { at, shape, cost }
}

/** What a shape costs in a part of such an area, with what it leaves white of it. */
function costWithWhite(shape: Shape, whole: number, style: PageStyle): number {
  return shape.cost + whiteOf(whole - areaOf(shape, style), style)
}

function boxesOf({ anchors }: AnchorGroup, style: PageStyle): number {
  return anchors.reduce((sum, { fixed }) => sum + (fixed === null ? 0 : areaOf(fixed.shape, style)), 0)
}

/** What is left white of a part around boxes. */
function whiteOf(area: number, { weights }: PageStyle): number {
  return area <= 0 ? 0 : anyWhite + area * weights.blankCharacter
}

const anyWhite = 15
/** The share of what items ask for that they may be squeezed into. */
const tight = 0.97

/** What a part that is still to be cut may cost: its items at their cheapest, and the room that is over or missing. */
function reckon(part: Part, group: AnchorGroup, { packing, style, crowding }: AnchorPage): number {
  const area = areaOf(part, style)
  const run = packing.asks(part)
  const least = run.least + group.least
  if (least * tight > area * crowding) return Infinity
  const white = Math.max(0, area - run.most - group.most) * style.weights.blankCharacter
  const over = Math.max(0, least - area) * style.weights.oversetCharacter
  return run.cost + group.cost + white + over
}
