import type { HeadlineBlock } from '../headline/HeadlineBlock'
import type { PageStyle } from '../style/PageStyle'
import type { Columns } from '../units/Columns'
import { rowsForLines } from '../fit/flowLines'
import { charsOf } from './charsOf'
import { headlineBlocks } from './headlineBlocks'
import { ShapeTable, type Piece } from './Piece'
import { spanCost } from './spanCost'
import type { StoryCopy } from './StoryCopy'

/**
 * The shapes of a story: widths, 基本栏 and 破栏, headlines of every form and size, a few rows more or less.
 *
 * - Those of its headline's lock, if it has one; `lockPiece` keeps those of its columns and rows.
 */
export function storyPiece(copy: StoryCopy, index: number, style: PageStyle): Piece {
  copy.shapes.made ??= shapesWithin(copy, style)
  return { item: copy.article, index, shapes: copy.shapes.made, isBand: false }
}

/** Where no shape has the headline that the editor locked, its size gives way first, then its form. */
function shapesWithin(copy: StoryCopy, style: PageStyle): Piece['shapes'] {
  const { lock, ...article } = copy.article
  const locks = [lock ?? {}, { headline: lock?.headline }, {}]
  for (const within of locks) {
    const shapes = shapesOf({ ...copy, article: { ...article, lock: within } }, style)
    if (shapes.some((own) => own.some((shape) => shape !== undefined))) return shapes
  }
  return []
}

function shapesOf(copy: StoryCopy, style: PageStyle): Piece['shapes'] {
  const { grid } = style
  const table = new ShapeTable(grid.columns, grid.rows)
  for (let columns = 1; columns <= grid.columns; columns++) {
    for (const headline of headlineBlocks(copy, columns, style)) {
      const choices = columnChoices(columns, headline)
      for (const textColumns of choices) offerShapes(table, { copy, headline, columns, textColumns, style })
      /** A figure or a word that is wider than these columns may fit fewer and wider ones. */
      if (copy.countAt(style.grid.charactersPerColumn).count.settable) continue
      for (let textColumns = Math.min(...choices) - 1; textColumns >= 1; textColumns--)
        offerShapes(table, { copy, headline, columns, textColumns, style })
    }
  }
  return table.shapes
}

/** As many text columns as basic ones, or fewer (破栏): beside a vertical headline as many as keep their measure. */
function columnChoices(columns: Columns, { form }: HeadlineBlock): readonly Columns[] {
  if (form === 'vertical') return columns < 3 ? [1] : [columns - 1, columns - 2]
  const choices = columns > 3 ? [columns, columns - 1, columns - 2] : [columns, columns - 1]
  return choices.filter((choice) => choice >= 1)
}

interface OfferArgs {
  readonly copy: StoryCopy
  readonly headline: HeadlineBlock
  readonly columns: Columns
  readonly textColumns: Columns
  readonly style: PageStyle
}

function offerShapes(table: ShapeTable, { copy, headline, columns, textColumns, style }: OfferArgs): void {
  const { grid, limits, weights } = style
  const framed = headline.form === 'boxed' ? 2 : 0
  const chars = charsOf(columns, grid) - framed - headline.chars
  const measure = Math.floor((chars - (textColumns - 1) * grid.gutter) / textColumns)
  const { count, marks } = copy.countAt(measure)
  const usual = measure >= limits.measure.least && measure <= limits.measure.most
  if (measure < 5 || (!usual && count.settable && columns > 1)) return
  const needed = rowsForLines(marks, textColumns)
  /** Only a plain shape may have long legs: any other could be had shorter. */
  const plain = headline.form === 'across' && textColumns === columns
  const above = headline.rows + framed
  const base =
    spanCost(columns, { characters: copy.characters, rank: copy.rank, style }) +
    headlineCost(headline, style) +
    (textColumns === columns ? 0 : weights.brokenColumns) +
    (count.settable ? 0 : weights.overset)
  const least = Math.max(Math.min(needed, limits.legRows.least), 1)
  /** Copy that is overset anyway is not worth choosing a headline for: the plain shapes will do. */
  const isPlain = plain || copy.article.lock?.headline !== undefined
  const shortest = isPlain ? least : Math.max(least, needed - Math.ceil(count.spare / textColumns))
  /** A vertical headline that the editor wants may be longer than the copy beside it. */
  const wanted = copy.article.lock?.headline === 'vertical' ? headline.length : 0
  const to = Math.min(grid.rows, above + Math.max(needed + mostSlack, wanted))
  for (let rows = above + shortest; rows <= to; rows++) {
    const slack = rows - above - needed
    const padding = headline.form === 'vertical' ? 0 : Math.max(0, Math.min(slack, mostPadding))
    const bodyRows = rows - above - padding
    if (bodyRows < 1 || headline.length > bodyRows) continue
    if (bodyRows > limits.legRows.most && !plain) continue
    const over = Math.max(0, count.total - bodyRows * textColumns)
    const savedLines = slack < 0 && over <= count.spare ? over : 0
    const cost =
      base +
      legCost(bodyRows, style) +
      (slack < 0 ? shortCost({ over: slack < 0 ? Math.max(1, over) : 0, savedLines, measure, style }) : 0) +
      (slack > 0 ? whiteCost({ padding, blank: slack - padding, line: measure * textColumns, style }) : 0)
    if (!table.wants({ columns, rows, cost, headline })) continue
    const story = { headline, padding, textColumns, measure, bodyRows, savedLines }
    table.offer({ columns, rows, cost, story })
  }
}

/** Rows of white that a headline takes before the rest is left under the copy; and the most rows a shape is too tall by. */
const mostPadding = 3
const mostSlack = 10

function headlineCost(
  { form, step, fill, mainLines, sizePt, parts }: HeadlineBlock,
  { weights }: PageStyle,
): number {
  if (parts.length === 0) return 0
  const narrow = form === 'vertical' ? 0 : (Math.max(0, 550 - fill) / 1000) * weights.narrowHeadline
  const formCost = form === 'vertical' ? weights.vertical : form === 'boxed' ? weights.boxed : 0
  const lines = Math.max(0, mainLines - 1) * weights.secondLine + (sizePt < 12 ? 30 : 0)
  return formCost + step * weights.sizeStep + narrow + lines
}

function legCost(rows: number, { limits, weights }: PageStyle): number {
  const short = Math.max(0, limits.legRows.least + 3 - rows) * weights.shortLegRow
  const long = rows - limits.legRows.most
  return short + (long > 0 ? weights.brokenRule + long * weights.longLegRow : 0)
}

function shortCost({
  over,
  savedLines,
  measure,
  style: { weights },
}: {
  readonly over: number
  readonly savedLines: number
  readonly measure: number
  readonly style: PageStyle
}): number {
  if (savedLines > 0) return 2 + savedLines * weights.savedLine
  return weights.overset + over * measure * weights.oversetCharacter
}

function whiteCost({
  padding,
  blank,
  line,
  style: { weights },
}: {
  readonly padding: number
  readonly blank: number
  readonly line: number
  readonly style: PageStyle
}): number {
  const first =
    Math.min(padding, 2) * weights.headlineRow + Math.max(0, padding - 2) * weights.headlineRowBeyond
  return first + (blank === 0 ? 0 : 15 + blank * line * weights.blankCharacter)
}
