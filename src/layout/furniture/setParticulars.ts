import type { Canvas } from '../page/Canvas'
import type { PageStyle } from '../style/PageStyle'
import type { Millipoint } from '../units/Millipoint'
import { setWordsLine, wordsInLine } from './setWords'
import { shareLines, type WordsShare } from './shareLines'

/** The particulars of a 报头 shared out over lines, and the size they are set in. */
export interface ParticularLines {
  readonly lines: readonly WordsShare[]
  readonly sizePt: number
  readonly height: Millipoint
}

/** White between two particulars at the least, in thousandths of their size, and the share of a line that is spread out. */
const gap = 1500
const spreadFrom = 0.55
/** They run to three lines before they are set smaller. */
const mostLines = 3
const smallest = 4

/** Plans the lines: the usual size, or the largest at which they take no more lines than there is room for. */
export function particularLines(
  particulars: readonly string[],
  { width, style }: { readonly width: Millipoint; readonly style: PageStyle },
): ParticularLines {
  const widths = particulars.map((words) => wordsInLine(words, 'label', style).width)
  for (let sizePt = style.furniture.folioSizePt - 1; ; sizePt -= 0.5) {
    const lines = shareLines(widths, { measure: Math.floor(width / sizePt), gap })
    const fits = lines.length <= mostLines && widths.every((own) => own * sizePt <= width)
    if (!fits && sizePt - 0.5 >= smallest) continue
    const leading = Math.round(sizePt * 1450)
    return {
      lines,
      sizePt,
      height: lines.length === 0 ? 0 : lines.length * leading + Math.round(sizePt * 450),
    }
  }
}

/** Draws them from `top`: a full line is spread from edge to edge, a short one stands in the middle. */
export function setParticulars(
  canvas: Canvas,
  {
    box,
    particulars,
    plan,
    left,
    width,
    top,
  }: {
    readonly box: string
    readonly particulars: readonly string[]
    readonly plan: ParticularLines
    readonly left: Millipoint
    readonly width: Millipoint
    readonly top: Millipoint
  },
  style: PageStyle,
): void {
  const { sizePt, lines } = plan
  const usual = gap * sizePt
  lines.forEach(({ from, to }, row) => {
    const words = particulars.slice(from, to).map((text) => wordsInLine(text, 'label', style))
    const used = words.reduce((sum, line) => sum + line.width * sizePt, 0)
    const natural = used + (words.length - 1) * usual
    const isSpread = words.length > 1 && natural >= width * spreadFrom
    const step = isSpread ? Math.floor((width - used) / (words.length - 1)) : usual
    let pen = left + (isSpread ? 0 : Math.floor((width - natural) / 2))
    for (const line of words) {
      const y = top + Math.round(sizePt * 450) + row * Math.round(sizePt * 1450)
      pen +=
        step +
        setWordsLine(canvas, line, {
          box,
          role: 'folio',
          font: 'label',
          sizePt,
          x: pen,
          align: 'left',
          top: y,
        })
    }
  })
}
