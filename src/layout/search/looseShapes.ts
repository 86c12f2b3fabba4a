import type { Lock } from '../plan/Lock'
import type { PageStyle } from '../style/PageStyle'
import type { Columns } from '../units/Columns'
import type { Rows } from '../units/Rows'
import { rowsForLines } from '../fit/flowLines'
import { charsOf } from './charsOf'
import { headlineBlocks } from './headlineBlocks'
import { ShapeTable, type Piece } from './Piece'
import type { StoryCopy } from './StoryCopy'

/** The narrowest measure in which Chinese is set at all. */
const leastMeasure = 5
/** What a shape costs that the search would not have made by itself; over and short are weighed as everywhere. */
const unwanted = 60
/** Rows of white that the headline takes before the rest is left under the copy. */
const mostPadding = 3

/** Unless it was locked whole, a box is no deeper than twice its copy, and these rows more where that is short. */
const leastWhite = 10

/**
 * A box whose place and size are both named is taken as it is: what replaces a retracted story stands in its box,
 * however short it is.
 */
const isWhole = ({ column, row, columns, rows }: Pick<Lock, 'column' | 'row' | 'columns' | 'rows'>) =>
  [column, row, columns, rows].every((part) => part !== undefined)

/** Shapes of a size that an editor asked for, whatever the copy would have: overset, or with many rows left white. */
export function looseShapes(
  copy: StoryCopy,
  lock: Pick<Lock, 'column' | 'row' | 'columns' | 'rows'>,
  style: PageStyle,
): Piece['shapes'] {
  const { columns: width, rows: height } = lock
  const { grid } = style
  const table = new ShapeTable(grid.columns, grid.rows)
  for (let columns = width ?? 1; columns <= (width ?? grid.columns); columns++) {
    for (const headline of headlineBlocks(copy, columns, style)) {
      const framed = headline.form === 'boxed' ? 2 : 0
      const chars = charsOf(columns, grid) - framed - headline.chars
      for (let textColumns = columns; textColumns >= 1; textColumns--) {
        const measure = Math.floor((chars - (textColumns - 1) * grid.gutter) / textColumns)
        if (measure < leastMeasure) continue
        const { count, marks } = copy.countAt(measure)
        const needed = rowsForLines(marks, textColumns)
        const above = headline.rows + framed
        const rows = height ?? Math.min(grid.rows, above + needed)
        if (rows - above < 1 || headline.length > rows - above) continue
        const deepest = Math.max(needed, headline.length) + Math.max(needed, leastWhite)
        if (rows - above > deepest && !isWhole(lock)) continue
        const white = headline.form === 'vertical' ? 0 : mostPadding
        const padding = Math.max(0, Math.min(white, rows - above - needed))
        const bodyRows = rows - above - padding
        const body = { textColumns, measure, bodyRows, needed, total: count.total }
        const story = { headline, padding, textColumns, measure, bodyRows, savedLines: 0 }
        table.offer({ columns, rows, cost: unwanted + sizeCost(body, style), story })
      }
    }
  }
  return table.shapes
}

interface Body {
  readonly textColumns: Columns
  readonly measure: number
  readonly bodyRows: Rows
  readonly needed: Rows
  readonly total: number
}

function sizeCost(
  { textColumns, measure, bodyRows, needed, total }: Body,
  { limits, weights }: PageStyle,
): number {
  const off = Math.max(0, limits.measure.least - measure, measure - limits.measure.most) * weights.spanColumn
  const long = Math.max(0, bodyRows - limits.legRows.most)
  if (bodyRows >= needed)
    return off + long + (bodyRows - needed) * textColumns * measure * weights.blankCharacter
  const over = Math.max(1, total - bodyRows * textColumns)
  return off + long + weights.overset + over * measure * weights.oversetCharacter
}
