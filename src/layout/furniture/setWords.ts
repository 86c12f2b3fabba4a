import type { LineRole } from '../placed/LineRole'
import type { FontId } from '../style/FontId'
import type { PageStyle } from '../style/PageStyle'
import { prepareText } from '../text/prepareText'
import { setLine, type SetLine } from '../text/setLine'
import type { Millipoint } from '../units/Millipoint'
import type { Canvas } from '../page/Canvas'
import { ascent } from '../page/onGrid'
import { placeLine } from '../page/placeLine'

/** A few words on one line, not justified. */
export function wordsInLine(text: string, font: FontId, style: PageStyle): SetLine {
  const prepared = prepareText(text, { face: style.fonts[font], composition: style.composition })
  return setLine(
    prepared,
    { start: 0, end: prepared.tokens.length, room: Infinity, justified: false },
    style.composition,
  )
}

/** Draws words with the top of their squares at `top`: `x` is where they begin, end, or have their middle. Answers their width. */
export function setWords(
  canvas: Canvas,
  words: {
    readonly box: string
    readonly role: LineRole
    readonly text: string
    readonly font: FontId
    readonly sizePt: number
    readonly x: Millipoint
    readonly align: 'left' | 'right' | 'centre'
    readonly top: Millipoint
  },
  style: PageStyle,
): Millipoint {
  if (words.text === '') return 0
  const line = wordsInLine(words.text, words.font, style)
  const width = line.width * words.sizePt
  const shift = { left: 0, right: width, centre: Math.floor(width / 2) }[words.align]
  const { box, role, font, sizePt } = words
  const baseline = words.top + sizePt * ascent
  canvas.lines.push(placeLine({ ...line, box, role, font, sizePt, x: words.x - shift, baseline }))
  return width
}
