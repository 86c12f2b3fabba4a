import type { LineRole } from '../placed/LineRole'
import type { FontId } from '../style/FontId'
import type { PageStyle } from '../style/PageStyle'
import { breakLines } from '../text/breakLines'
import { countLines } from '../text/countLines'
import { prepareText } from '../text/prepareText'
import { setLine, type SetLine } from '../text/setLine'
import type { MilliEm } from '../units/MilliEm'
import type { Millipoint } from '../units/Millipoint'
import type { Canvas } from '../page/Canvas'
import { ascent } from '../page/onGrid'
import { placeLine } from '../page/placeLine'

/** Words to be drawn: the top of their squares stands at `top`, and `x` is where they begin, end, or have their middle. */
export interface Words {
  readonly box: string
  readonly role: LineRole
  readonly text: string
  readonly font: FontId
  readonly sizePt: number
  readonly x: Millipoint
  readonly align: 'left' | 'right' | 'centre'
  readonly top: Millipoint
  /** What is let in after each character but the last, in thousandths of the size. */
  readonly letterSpace?: MilliEm
}

/** A few words on one line, not justified. */
export function wordsInLine(text: string, font: FontId, style: PageStyle): SetLine {
  const prepared = prepareText(text, { face: style.fonts[font], composition: style.composition })
  return setLine(
    prepared,
    { start: 0, end: prepared.tokens.length, room: Infinity, justified: false },
    style.composition,
  )
}

/** Words in as many lines as a width asks for, none of them justified; a word that is wider is cut. */
export function wordsInLines(
  text: string,
  font: FontId,
  { width, style }: { readonly width: MilliEm; readonly style: PageStyle },
): readonly SetLine[] {
  const { composition } = style
  const face = style.fonts[font]
  const measure = { width, indent: 0, tail: 0 }
  const usual = prepareText(text, { face, composition })
  const isWhole = countLines(usual, measure).upTo === usual.tokens.length
  const prepared = isWhole ? usual : prepareText(text, { face, composition, anywhere: true })
  const { lines, upTo } = countLines(prepared, measure)
  const breaks = breakLines(prepared, { measure, lines, upTo }) ?? [0]
  return breaks
    .slice(1)
    .map((end, i) =>
      setLine(prepared, { start: breaks[i] ?? 0, end, room: width, justified: false }, composition),
    )
}

/** Draws words on one line. Answers their width. */
export function setWords(canvas: Canvas, words: Words, style: PageStyle): Millipoint {
  if (words.text === '') return 0
  return setWordsLine(canvas, wordsInLine(words.text, words.font, style), words)
}

/** Draws a line that is set already. Answers its width. */
export function setWordsLine(canvas: Canvas, line: SetLine, words: Omit<Words, 'text'>): Millipoint {
  const { box, role, font, sizePt, letterSpace = 0 } = words
  const last = line.advances.length - 1
  const advances = line.advances.map((advance, i) => (i === last ? advance : advance + letterSpace))
  const width = (line.width + Math.max(0, last) * letterSpace) * sizePt
  const shift = { left: 0, right: width, centre: Math.floor(width / 2) }[words.align]
  const baseline = words.top + sizePt * ascent
  canvas.lines.push(placeLine({ ...line, advances, box, role, font, sizePt, x: words.x - shift, baseline }))
  return width
}
