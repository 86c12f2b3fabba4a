import { longestLine } from '../../check/checkCuts'
import type { PageStyle } from '../../style/PageStyle'
import type { Rows } from '../../units/Rows'
import { charsOf } from '../charsOf'
import { cutAcross, cutDown } from './cutRun'
import { flatShapes } from './flatShapes'
import { clearedPool } from './listPool'
import { stateOf, widthOf, type PackTable } from './PackTable'
import type { Piece } from '../Piece'
import { noLayout, toPoints } from './points'
import type { RunFamily } from './RunFamily'
import { scratch } from './scratch'

interface PackArgs {
  readonly style: PageStyle
  readonly family: RunFamily
  /** Above 1, rectangles smaller than their copy are tried as well. */
  readonly load: number
  /** In points of the search. */
  readonly budget: number
  /** No layout is taller. */
  readonly rows: Rows
  /** Whether the items are to fill a page of that height by themselves. */
  readonly fills: boolean
}

/**
 * Finds the cheapest layout of every run of items in every rectangle that might hold it: dynamic programming over runs,
 * as in Gange, Marriott and Stuckey, "Optimal guillotine layout" (DocEng 2012).
 *
 * - Across the whole page only a shape or a cut down is kept: bands are chained afterwards, where their place is known.
 * - Layouts dearer than the budget are dropped at once: no page within the budget is made of them.
 */
export function packItems(
  pieces: readonly Piece[],
  { style, family, load, budget, rows, fills }: PackArgs,
): PackTable {
  const { grid } = style
  const widths = family.runs.length * (grid.columns + 1)
  const states = widths * (grid.rows + 1)
  const table: PackTable = {
    pieces,
    family,
    flat: pieces.map((piece) => flatShapes(piece, grid)),
    style,
    load: Math.max(1, load),
    budget,
    cost: scratch('cost', states),
    cut: scratch('cut', states),
    lowest: scratch('lowest', widths).fill(grid.rows + 1, 0, widths),
    highest: scratch('highest', widths).fill(-1, 0, widths),
    cheapest: scratch('cheapest', widths).fill(noLayout, 0, widths),
    left: scratch('left', states),
    right: scratch('right', states),
    torn: scratch('torn', states),
    lists: clearedPool(),
  }
  const through = throughCosts(style)
  const areas = areasOf(table, { rows, fills })
  for (let run = 0; run < family.runs.length; run++) {
    if (family.runs[run]?.length === 1) addShapes(table, run, rows)
    else packRun(table, run, { rows, through, areas })
  }
  return table
}

function addShapes(table: PackTable, run: number, mostRows: Rows): void {
  const { grid } = table.style
  const shapes = table.flat[table.family.runs[run]?.[0] ?? 0]
  if (shapes === undefined) return
  for (let columns = 1; columns <= grid.columns; columns++) {
    const width = widthOf(run, columns, table)
    const state = clear(table, width, { from: 0, to: mostRows })
    for (let rows = 1; rows <= mostRows; rows++) {
      const cost = shapes.excess[columns * (grid.rows + 1) + rows] ?? noLayout
      if (cost > table.budget) continue
      table.cost[state + rows] = cost
      table.cut[state + rows] = 0
      table.lowest[width] = Math.min(table.lowest[width] ?? 0, rows)
      table.highest[width] = rows
    }
    finish(table, width)
  }
}

/** One run in every width, in as many rows as its items may take, the others being given room as well. */
function packRun(
  table: PackTable,
  run: number,
  { rows, through, areas }: { readonly rows: Rows; readonly through: Int32Array; readonly areas: Areas },
): void {
  const { grid } = table.style
  const { least, most } = areaOf(table, table.family.runs[run] ?? [])
  const room = areas.whole - (areas.least - least) * leastShare
  const left = areas.isFilled ? areas.whole - (areas.most - most) * mostShare : 0
  for (let columns = 1; columns <= grid.columns; columns++) {
    const chars = charsOf(columns, grid) + grid.gutter
    const from = Math.max(
      4,
      Math.floor((least * leastShare) / table.load / chars) - 1,
      Math.floor(left / chars) - grid.gap - 2,
    )
    const to = Math.min(
      rows,
      Math.ceil((most * mostShare) / chars) + 3,
      table.load > 1 ? rows : Math.ceil(room / chars) - grid.gap + 1,
    )
    if (from > to) continue
    const width = widthOf(run, columns, table)
    clear(table, width, { from, to })
    const target = { run, columns, from, to }
    if (columns < grid.columns) cutAcross(table, target)
    cutDown(table, target, through)
    finish(table, width)
  }
}

/** How far what items ask for may be missed: some shapes that are not among the cheaper ones are smaller or larger. */
const leastShare = 0.95
const mostShare = 1.04

/** What all items ask for, and the room there is for them; whether they are to fill it. */
interface Areas {
  readonly least: number
  readonly most: number
  readonly whole: number
  readonly isFilled: boolean
}

function areasOf(table: PackTable, { rows, fills }: Pick<PackArgs, 'rows' | 'fills'>): Areas {
  const { grid } = table.style
  const own = areaOf(table, [...table.pieces.keys()])
  const whole = (charsOf(grid.columns, grid) + grid.gutter) * (rows + grid.gap)
  return { ...own, whole, isFilled: fills && table.load === 1 && own.most > whole }
}

function areaOf(
  { flat }: PackTable,
  items: readonly number[],
): { readonly least: number; readonly most: number } {
  let least = 0
  let most = 0
  for (const item of items) {
    least += flat[item]?.leastArea ?? 0
    most += flat[item]?.mostArea ?? 0
  }
  return { least, most }
}

/** Makes the states of a run ready to be written; gives the first. */
function clear(
  table: PackTable,
  width: number,
  { from, to }: { readonly from: Rows; readonly to: Rows },
): number {
  const state = stateOf(width, table)
  table.cost.fill(noLayout, state + from, state + to + 1)
  return state
}

/** Makes what is found of a run ready for larger ones. */
function finish(table: PackTable, width: number): void {
  const state = stateOf(width, table)
  const highest = table.highest[width] ?? -1
  let cheapest = noLayout
  for (let at = state + (table.lowest[width] ?? 0); at <= state + highest; at++) {
    const cost = table.cost[at] ?? noLayout
    if (cost < cheapest) cheapest = cost
    table.left[at] = 0
    table.right[at] = 0
    table.torn[at] = 0
  }
  table.cheapest[width] = cheapest
}

/** What a vertical line of so many rows costs: nothing up to most of the page. */
function throughCosts({ grid, weights }: PageStyle): Int32Array {
  return Int32Array.from({ length: grid.rows + 1 }, (_, rows) => {
    const broken = rows >= grid.rows * longestLine ? weights.brokenRule : 0
    return toPoints(Math.max(0, rows - Math.floor(grid.rows * 0.72)) * weights.throughLineRow + broken)
  })
}
