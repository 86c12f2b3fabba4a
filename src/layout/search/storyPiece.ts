import type { HeadlineBlock } from '../headline/HeadlineBlock'
import type { PageStyle } from '../style/PageStyle'
import type { Chars } from '../units/Chars'
import type { Columns } from '../units/Columns'
import type { Rows } from '../units/Rows'
import { countOrphans, flowLines, rowsForLines } from '../fit/flowLines'
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
  const { grid, limits } = style
  const table = new ShapeTable(grid.columns, grid.rows)
  /** A figure or a word that is wider than basic columns may fit fewer and wider ones. */
  const isSettable = copy.countAt(grid.charactersPerColumn).count.settable
  for (let columns = 1; columns <= grid.columns; columns++) {
    for (const headline of headlineBlocks(copy, columns, style)) {
      const choices = columnChoices(columns, headline)
      const fewer = isSettable ? [] : Array.from({ length: Math.min(...choices) - 1 }, (_, i) => i + 1)
      const bodies = [...choices, ...fewer].flatMap((textColumns): readonly Body[] => {
        const measure = measureOf({ columns, headline, textColumns }, style)
        const usual = measure >= limits.measure.least && measure <= limits.measure.most
        if (measure < 5 || (!usual && isSettable && columns > 1)) return []
        return [bodyOf(copy, { columns, headline, textColumns, measure }, style)]
      })
      offerShapes(table, { headline, columns, bodies, style })
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

interface Columned {
  readonly columns: Columns
  readonly headline: HeadlineBlock
  readonly textColumns: Columns
}

/** The width of a text column: whole characters, the gutters take what is left. */
function measureOf({ columns, headline, textColumns }: Columned, { grid }: PageStyle): Chars {
  const chars = charsOf(columns, grid) - (headline.form === 'boxed' ? 2 : 0) - headline.chars
  return Math.floor((chars - (textColumns - 1) * grid.gutter) / textColumns)
}

/** A story's copy under a headline in so many text columns. */
interface Body {
  readonly textColumns: Columns
  readonly measure: Chars
  readonly total: number
  readonly spare: number
  /** The rows that hold all of it. */
  readonly needed: Rows
  readonly cost: number
  /** Only a plain shape may have long legs, or be overset: any other could be had shorter, or as well. */
  readonly isPlain: boolean
}

function bodyOf(
  copy: StoryCopy,
  { columns, headline, textColumns, measure }: Columned & { readonly measure: Chars },
  style: PageStyle,
): Body {
  const { weights } = style
  const { count, marks } = copy.countAt(measure)
  const cost =
    spanCost(columns, { characters: copy.characters, rank: copy.rank, style }) +
    headlineCost(headline, style) +
    (textColumns === columns ? 0 : weights.brokenColumns) +
    (count.settable ? 0 : weights.overset)
  const isPlain = headline.form === 'across' && textColumns === columns
  const needed = rowsForLines(marks, textColumns)
  const isFull = count.total === needed * textColumns
  const orphans = countOrphans(marks, flowLines(marks, { columns: textColumns, rows: needed }))
  return {
    textColumns,
    measure,
    total: count.total,
    spare: count.spare,
    needed,
    cost: cost + orphans * (isFull ? weights.columnOrphan : weights.mendableOrphan),
    isPlain: isPlain || copy.article.lock?.headline !== undefined,
  }
}

interface OfferArgs {
  readonly headline: HeadlineBlock
  readonly columns: Columns
  readonly bodies: readonly Body[]
  readonly style: PageStyle
}

/** Offers the cheapest body of every height. */
function offerShapes(table: ShapeTable, { headline, columns, bodies, style }: OfferArgs): void {
  const { grid } = style
  const above = headline.rows + (headline.form === 'boxed' ? 2 : 0)
  const best = new Float64Array(grid.rows + 1).fill(Infinity)
  const chosen: (Body | undefined)[] = []
  for (const body of bodies) {
    const [from, to] = heightsOf(body, headline, style)
    for (let height = from; height <= Math.min(to, grid.rows - above); height++) {
      const cost = costOf(body, headline, height, style)
      if (cost >= (best[above + height] ?? 0)) continue
      best[above + height] = cost
      chosen[above + height] = body
    }
  }
  chosen.forEach((body, rows) => {
    if (body === undefined) return
    const { textColumns, measure, total, spare, needed } = body
    const padding = paddingOf(headline, rows - above - needed)
    const bodyRows = rows - above - padding
    const over = Math.max(0, total - bodyRows * textColumns)
    const savedLines = rows - above < needed && over <= spare ? over : 0
    const story = { headline, padding, textColumns, measure, bodyRows, savedLines }
    table.offer({ columns, rows, cost: best[rows] ?? 0, story })
  })
}

/**
 * The rows under its headline's own that a body may have, from the least to the most.
 *
 * - A vertical headline longer than that stands only where the editor wants it so.
 */
function heightsOf(
  { needed, spare, textColumns, isPlain }: Body,
  headline: HeadlineBlock,
  { limits }: PageStyle,
): readonly [Rows, Rows] {
  const least = Math.max(Math.min(needed, limits.legRows.least), 1)
  const shortest = isPlain ? least : Math.max(least, needed - Math.ceil(spare / textColumns))
  const isLocked = headline.form === 'vertical' && isPlain
  return [shortest, Math.max(needed + mostSlack, isLocked ? headline.length : 0)]
}

function paddingOf({ form }: HeadlineBlock, slack: Rows): Rows {
  return form === 'vertical' ? 0 : Math.max(0, Math.min(slack, mostPadding))
}

function costOf(
  { needed, total, spare, textColumns, measure, cost, isPlain }: Body,
  headline: HeadlineBlock,
  height: Rows,
  style: PageStyle,
): number {
  const slack = height - needed
  const padding = paddingOf(headline, slack)
  const rows = height - padding
  if (rows < 1 || headline.length > rows || (rows > style.limits.legRows.most && !isPlain)) return Infinity
  const base = cost + legCost(rows, total, style)
  if (slack === 0) return base
  if (slack > 0)
    return base + whiteCost({ padding, blank: slack - padding, line: measure * textColumns, style })
  const over = Math.max(0, total - rows * textColumns)
  const savedLines = over <= spare ? over : 0
  return base + shortCost({ over: Math.max(1, over), savedLines, measure, style })
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

/** Legs that are shallow though the copy has lines enough are as bad as copy that is overset. */
function legCost(rows: Rows, total: number, { limits, weights }: PageStyle): number {
  const shallow = rows < Math.min(limits.legRows.least, total) ? weights.overset : 0
  const short = Math.max(0, limits.legRows.least + 3 - rows) * weights.shortLegRow
  const long = rows - limits.legRows.most
  return shallow + short + (long > 0 ? weights.brokenRule + long * weights.longLegRow : 0)
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
