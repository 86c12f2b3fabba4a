import { avoidOrphans } from '../fit/avoidOrphans'
import type { ComposedLine, ComposedStory } from '../fit/ComposedStory'
import { findMends } from '../fit/findMends'
import type { Fit } from '../placed/Fit'
import type { Spot } from '../search/Proposal'
import type { StoryShape } from '../search/Shape'
import type { StoryCopy } from '../search/StoryCopy'
import type { PageStyle } from '../style/PageStyle'
import type { SetLine } from '../text/setLine'
import { toPt } from '../units/toPt'
import type { Area } from './Area'
import { areaOf } from './areaOf'
import type { Canvas } from './Canvas'
import { frameThickness } from './lineWeights'
import { baselineOf, xOf, yOf } from './onGrid'
import { placeLine } from './placeLine'
import { setHeadline } from './setHeadline'

/** Draws a story in its place and says how its copy fits. */
export function setStory(canvas: Canvas, spot: Spot, copy: StoryCopy, style: PageStyle): Fit {
  const shape = spot.shape.story
  if (shape === null) throw new Error(`${copy.article.id} has no shape of a story`)
  const box = copy.article.id
  const whole = areaOf(spot, style)
  const framed = shape.headline.form === 'boxed'
  if (framed) drawFrame(canvas, box, whole, style)
  const inner = framed
    ? { char: whole.char + 1, chars: whole.chars - 2, row: whole.row + 1, rows: whole.rows - 2 }
    : whole
  const headRows = shape.headline.rows + shape.padding
  setHeadline(canvas, { box, block: shape.headline, area: { ...inner, rows: headRows || inner.rows } }, style)
  const body = {
    char: inner.char + shape.headline.chars,
    chars: inner.chars - shape.headline.chars,
    row: inner.row + headRows,
    rows: inner.rows - headRows,
  }
  return setBody(canvas, { copy, shape, area: body }, style)
}

function drawFrame(canvas: Canvas, box: string, area: Area, style: PageStyle): void {
  const { size, pitch } = style.grid
  canvas.frames.push({
    box,
    x: toPt(xOf(area.char, style)),
    y: toPt(yOf(area.row, style)),
    width: toPt(area.chars * size),
    height: toPt(area.rows * pitch),
    thicknessPt: frameThickness,
    tint: 0,
  })
}

interface BodyArgs {
  readonly copy: StoryCopy
  readonly shape: StoryShape
  readonly area: Area
}

function setBody(canvas: Canvas, { copy, shape, area }: BodyArgs, style: PageStyle): Fit {
  const { measure, textColumns } = shape
  const { story, flow } = avoidOrphans({ copy, shape, style })
  const { starts } = flow
  const pen = columnPen(area, shape, style)
  for (let column = 0; column < textColumns; column++) {
    const from = starts[column] ?? 0
    const to = starts[column + 1] ?? from
    for (let at = from; at < to; at++) {
      const line = story.lines[at]
      if (line === undefined) continue
      const row = area.row + at - from
      canvas.lines.push(
        bodyLine(line, { box: copy.article.id, column, row, left: pen(column), measure, style }),
      )
      if (at === story.lines.length - 1 && story.besideLast !== null) {
        const place = { box: copy.article.id, column, row, left: pen(column), measure, style }
        canvas.lines.push(bylineBeside(story.besideLast, place))
      }
    }
  }
  return fitOf({ copy, shape, story, set: starts.at(-1) ?? 0 })
}

/** Where each text column begins: whole characters wide, the gutters take up what is left (破栏). */
function columnPen(
  area: Area,
  { textColumns, measure }: StoryShape,
  style: PageStyle,
): (column: number) => number {
  const { size } = style.grid
  const left = xOf(area.char, style)
  if (textColumns === 1) return () => left
  const gutter = Math.floor(((area.chars - textColumns * measure) * size) / (textColumns - 1))
  return (column) => left + column * (measure * size + gutter)
}

interface LinePlace {
  readonly box: string
  readonly column: number
  readonly row: number
  readonly left: number
  readonly measure: number
  readonly style: PageStyle
}

function bodyLine(
  line: ComposedLine,
  { box, column, row, left, measure, style }: LinePlace,
): Canvas['lines'][number] {
  const size = style.grid.size / 1000
  const free = measure * 1000 - line.width
  const shift = line.role === 'subhead' ? Math.floor(free / 2) : line.role === 'byline' ? free : line.indent
  return placeLine({
    box,
    role: line.role,
    x: left + shift * size,
    baseline: baselineOf(row, style),
    sizePt: size,
    font: line.role === 'subhead' ? 'strong' : 'body',
    clusters: line.clusters,
    advances: line.advances,
    offsets: line.offsets,
    textColumn: column,
    row,
    strong: line.leadTokens > 0 ? { from: 0, to: line.leadTokens } : null,
    ...(line.paragraph === null ? {} : { paragraph: line.paragraph }),
    lastOfParagraph: line.last,
  })
}

function bylineBeside(
  line: SetLine,
  { box, column, row, left, measure, style }: LinePlace,
): Canvas['lines'][number] {
  const size = style.grid.size / 1000
  return placeLine({
    ...line,
    box,
    role: 'byline',
    x: left + (measure * 1000 - line.width) * size,
    baseline: baselineOf(row, style),
    sizePt: size,
    font: 'body',
    textColumn: column,
    row,
    lastOfParagraph: true,
  })
}

interface FitArgs {
  readonly copy: StoryCopy
  readonly shape: StoryShape
  readonly story: ComposedStory
  readonly set: number
}

function fitOf({ copy, shape, story, set }: FitArgs): Fit {
  const { textColumns, bodyRows, measure } = shape
  const over = story.lines.slice(set)
  const capacity = textColumns * bodyRows
  const characters = (lines: readonly SetLine[]): number =>
    lines.reduce((sum, { clusters }) => sum + [...clusters.join('')].length, 0)
  const beside = over.length > 0 && story.besideLast !== null ? [story.besideLast] : []
  const oversetCharacters = characters(over) + characters(beside) + story.unsettable
  const oversetLines = over.length + Math.ceil(story.unsettable / measure)
  const freeLines = oversetLines > 0 ? 0 : Math.max(0, capacity - story.lines.length)
  const last = story.lines.at(-1)
  const ragged = last === undefined ? 0 : Math.floor((measure * 1000 - last.width - last.indent) / 1000)
  return {
    id: copy.article.id,
    state: oversetLines > 0 ? 'overset' : freeLines >= textColumns ? 'underset' : 'fits',
    lines: story.lines.length + Math.ceil(story.unsettable / measure),
    capacity,
    oversetLines,
    oversetCharacters,
    freeLines,
    freeCharacters: freeLines === 0 ? 0 : freeLines * measure + Math.max(0, ragged),
    mends: findMends(story.lines, { measure, over: oversetLines, free: freeLines }),
  }
}
