import type { PlacedLine } from '../../layout/placed/PlacedLine'
import type { LineRole } from '../../layout/placed/LineRole'
import type { FontId } from '../../layout/style/FontId'
import { notoFaces } from '../../layout/style/notoFaces'
import type { Composition } from '../../layout/style/PageStyle'
import { breakLines } from '../../layout/text/breakLines'
import { countLines } from '../../layout/text/countLines'
import { prepareText } from '../../layout/text/prepareText'
import { setLine } from '../../layout/text/setLine'

/** How a passage of a form is set; widths in points. */
export interface Setting {
  readonly font: FontId
  readonly sizePt: number
  readonly leadingPt: number
  readonly align: 'left' | 'centre' | 'right' | 'justified'
  /** How far the first line is set in, in characters. */
  readonly indent: number
  readonly role: LineRole
}

const composition: Composition = {
  indent: 0,
  gap: { natural: 250, least: 125, most: 500 },
  space: { natural: 333, least: 250, most: 500 },
  squeezesStops: true,
}

/** A baseline lies 0.88 em under the top of its cell (PlacedLine). */
const baselineInCell = 0.88

/**
 * The lines of a text within `width`, the first with its cell's top at `y`; broken by the same rules as the newspaper's
 * own copy. A text of nothing has no line.
 */
export function setText(
  text: string,
  setting: Setting,
  at: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly box: string
    readonly paragraph: number
  },
): readonly PlacedLine[] {
  const { font, sizePt, leadingPt, align } = setting
  const measure = {
    width: Math.floor((at.width * 1000) / sizePt),
    indent: setting.indent * 1000,
    tail: 0,
  }
  const { prepared, breaks } = broken(text, { font, measure })
  return breaks.slice(1).map((end, index) => {
    const start = breaks[index] ?? 0
    const isLast = index === breaks.length - 2
    const room = measure.width - (index === 0 ? measure.indent : 0)
    const line = setLine(
      prepared,
      { start, end, room, justified: align === 'justified' && !isLast },
      composition,
    )
    const lack = Math.max(0, room - line.width)
    const push = align === 'right' ? lack : align === 'centre' ? lack / 2 : 0
    const x = at.x + (((index === 0 ? measure.indent : 0) + push) * sizePt) / 1000
    return {
      box: at.box,
      role: setting.role,
      textColumn: null,
      row: null,
      x: round(x),
      baseline: round(at.y + index * leadingPt + (leadingPt - sizePt) / 2 + sizePt * baselineInCell),
      sizePt,
      font,
      vertical: false,
      clusters: line.clusters,
      advances: line.advances,
      offsets: line.offsets,
      strong: null,
      paragraph: at.paragraph,
      lastOfParagraph: isLast,
    }
  })
}

/** How many lines a text takes in a width. */
export function linesOf(text: string, setting: Setting, width: number): number {
  return setText(text, setting, { x: 0, y: 0, width, box: '', paragraph: 0 }).length
}

type Measure = { readonly width: number; readonly indent: number; readonly tail: number }

/** Where the lines begin; a word wider than the measure is broken anywhere. */
function broken(text: string, { font, measure }: { readonly font: FontId; readonly measure: Measure }) {
  for (const anywhere of [false, true]) {
    const prepared = prepareText(text, { face: notoFaces[font], composition, anywhere })
    if (prepared.tokens.length === 0) return { prepared, breaks: [] }
    const { lines, upTo } = countLines(prepared, measure)
    const breaks = upTo < prepared.tokens.length ? null : breakLines(prepared, { measure, lines, upTo })
    if (breaks !== null) return { prepared, breaks }
  }
  throw new Error(`No character of “${text}” fits a line of ${measure.width / 1000} em.`)
}

const round = (points: number): number => Math.round(points * 1000) / 1000
