import type { PageStyle } from '../style/PageStyle'
import { areaRange } from './areaRange'
import { charsOf } from './charsOf'
import { buttingCost, headProfile } from './headProfile'
import { packCut, runOf, stateOf, type CutKind, type PackTable } from './PackTable'
import type { Piece } from './Piece'

/**
 * Finds the cheapest layout of every run of items in every rectangle that might hold it: dynamic programming over the
 * editor's order, as in Gange, Marriott and Stuckey, "Optimal guillotine layout" (DocEng 2012).
 *
 * - Across the whole page only a shape or a cut down is kept: bands are chained afterwards, where their place is known.
 * - `load` is how much more there is than the page holds; above 1 rectangles smaller than their copy are tried as well.
 */
export function packItems(pieces: readonly Piece[], style: PageStyle, load: number): PackTable {
  const { columns, rows } = style.grid
  const runs = pieces.length * pieces.length * (columns + 1)
  const table: PackTable = {
    pieces,
    style,
    load: Math.max(1, load),
    cost: new Float64Array(runs * (rows + 1)).fill(Infinity),
    cut: new Int32Array(runs * (rows + 1)),
    lowest: new Int16Array(runs).fill(rows + 1),
    highest: new Int16Array(runs).fill(-1),
    leftHeads: new Map(),
    rightHeads: new Map(),
  }
  const areas = pieces.map((piece) => areaRange(piece, style))
  pieces.forEach((piece, i) => addShapes(table, piece, i))
  for (let length = 2; length <= pieces.length; length++) {
    for (let first = 0; first + length <= pieces.length; first++) {
      const last = first + length - 1
      if (pieces.slice(first, last + 1).some(({ isBand }) => isBand)) continue
      const least = areas.slice(first, last + 1).reduce((sum, area) => sum + area.least, 0)
      const most = areas.slice(first, last + 1).reduce((sum, area) => sum + area.most, 0)
      for (let width = 1; width <= columns; width++) {
        const chars = charsOf(width, style.grid) + style.grid.gutter
        const range = {
          from: Math.max(4, Math.floor((least * 0.95) / Math.max(1, load) / chars) - 1),
          to: Math.min(rows, Math.ceil((most * 1.04) / chars) + 3),
        }
        if (range.from <= rows) packRun(table, { first, last, columns: width }, range)
      }
    }
  }
  return table
}

function addShapes(table: PackTable, piece: Piece, i: number): void {
  piece.shapes.forEach((shapes, columns) => {
    if (columns > table.style.grid.columns) return
    shapes.forEach((shape, rows) => {
      if (shape !== undefined)
        offer(table, { run: runOf(table, i, i, columns), rows, cost: shape.cost, cut: 0 })
    })
  })
}

function offer(
  table: PackTable,
  {
    run,
    rows,
    cost,
    cut,
  }: { readonly run: number; readonly rows: number; readonly cost: number; readonly cut: number },
): void {
  const state = stateOf(table, run, rows)
  if (cost >= (table.cost[state] ?? Infinity)) return
  table.cost[state] = cost
  table.cut[state] = cut
  if (rows < (table.lowest[run] ?? 0)) table.lowest[run] = rows
  if (rows > (table.highest[run] ?? 0)) table.highest[run] = rows
}

interface Run {
  readonly first: number
  readonly last: number
  readonly columns: number
}

interface Range {
  readonly from: number
  readonly to: number
}

function packRun(table: PackTable, run: Run, range: Range): void {
  const whole = run.columns === table.style.grid.columns
  for (let cut = run.first; cut < run.last; cut++) {
    if (!whole) cutAcross(table, run, cut, range)
    for (let width = 1; width < run.columns; width++) {
      cutDown(table, { run, cut, width, kind: 'down' }, range)
      cutDown(table, { run, cut, width, kind: 'mirrored' }, range)
    }
  }
}

function cutAcross(table: PackTable, run: Run, cut: number, range: Range): void {
  const { gap } = table.style.grid
  const target = runOf(table, run.first, run.last, run.columns)
  const above = runOf(table, run.first, cut, run.columns)
  const below = runOf(table, cut + 1, run.last, run.columns)
  const aboveBase = stateOf(table, above, 0)
  const belowBase = stateOf(table, below, 0)
  const lowest = table.lowest[below] ?? 0
  const highest = table.highest[below] ?? -1
  const targetBase = stateOf(table, target, 0)
  const { cost: costs, cut: cuts } = table
  let least = table.lowest[target] ?? 0
  let most = table.highest[target] ?? -1
  for (let top = table.lowest[above] ?? 0; top <= (table.highest[above] ?? -1); top++) {
    const topCost = costs[aboveBase + top] ?? Infinity
    if (topCost === Infinity) continue
    const from = Math.max(lowest, range.from - top - gap)
    const to = Math.min(highest, range.to - top - gap)
    for (let bottom = from; bottom <= to; bottom++) {
      const cost = topCost + (costs[belowBase + bottom] ?? Infinity)
      const rows = top + gap + bottom
      if (cost >= (costs[targetBase + rows] ?? Infinity)) continue
      costs[targetBase + rows] = cost
      cuts[targetBase + rows] = packCut('across', cut, top)
      if (rows < least) least = rows
      if (rows > most) most = rows
    }
  }
  table.lowest[target] = least
  table.highest[target] = most
}

interface DownCut {
  readonly run: Run
  readonly cut: number
  readonly width: number
  readonly kind: Exclude<CutKind, 'across'>
}

function cutDown(table: PackTable, { run, cut, width, kind }: DownCut, range: Range): void {
  const { style } = table
  const target = runOf(table, run.first, run.last, run.columns)
  const one = runOf(table, run.first, cut, width)
  const other = runOf(table, cut + 1, run.last, run.columns - width)
  const from = Math.max(range.from, table.lowest[one] ?? 0, table.lowest[other] ?? 0)
  const to = Math.min(range.to, table.highest[one] ?? -1, table.highest[other] ?? -1)
  if (from > to) return
  const turned = kind === 'mirrored' ? mirrorCost(table, run, cut) : 0
  for (let rows = from; rows <= to; rows++) {
    const parts =
      (table.cost[stateOf(table, one, rows)] ?? Infinity) +
      (table.cost[stateOf(table, other, rows)] ?? Infinity)
    const cost = parts + turned + throughCost(rows, style)
    const known = table.cost[stateOf(table, target, rows)] ?? Infinity
    if (cost >= known) continue
    const first = { first: run.first, last: cut, columns: width, rows }
    const second = { first: cut + 1, last: run.last, columns: run.columns - width, rows }
    const [left, right] = kind === 'down' ? [first, second] : [second, first]
    const butting = buttingCost(headProfile(table, 'right', left), headProfile(table, 'left', right), style)
    if (cost + butting < known)
      offer(table, { run: target, rows, cost: cost + butting, cut: packCut(kind, cut, width) })
  }
}

/** A later item left of an earlier one; a photo may well stand left of its story. */
function mirrorCost({ pieces, style }: PackTable, run: Run, cut: number): number {
  const photos = pieces.slice(cut + 1, run.last + 1).every(({ item }) => item.kind === 'photo')
  return photos ? style.weights.brokenColumns / 2 : style.weights.inversion
}

/** A vertical line through most of the page. */
function throughCost(rows: number, { grid, weights }: PageStyle): number {
  return Math.max(0, rows - Math.floor(grid.rows * 0.72)) * weights.throughLineRow
}
