import { headlineLeading, heightOf } from '../headline/stackHeadline'
import type { HeadlineBlock, HeadlinePart } from '../headline/HeadlineBlock'
import type { HeadlineLine } from '../headline/composeHeadline'
import { standingCells } from '../headline/standingCells'
import { widthOfLine } from '../headline/standHeadlines'
import { TokenClass } from '../text/TokenClass'
import type { PageStyle } from '../style/PageStyle'
import type { Area } from './Area'
import type { Canvas } from './Canvas'
import { ascent, xOf, yOf } from './onGrid'
import { placeLine } from './placeLine'

/** Draws a headline stack in its area: centred across it, or standing from right to left. */
export function setHeadline(
  canvas: Canvas,
  { box, block, area }: { readonly box: string; readonly block: HeadlineBlock; readonly area: Area },
  style: PageStyle,
): void {
  if (block.form === 'vertical') stand(canvas, box, block, area, style)
  else stack(canvas, box, block, area, style)
}

function stack(canvas: Canvas, box: string, block: HeadlineBlock, area: Area, style: PageStyle): void {
  const width = area.chars * style.grid.size
  const white = area.rows * style.grid.pitch - heightOf(block.parts)
  let top = yOf(area.row, style) + Math.max(0, Math.floor(white * 0.45))
  for (const { role, text, lines, sizePt, font } of block.parts) {
    const height = sizePt * headlineLeading[role]
    for (const line of lines) {
      const left = xOf(area.char, style) + Math.floor((width - line.width * sizePt) / 2)
      const baseline = top + Math.floor((height - sizePt * 1000) / 2) + sizePt * ascent
      canvas.lines.push(
        placeLine({ box, role, x: left, baseline, sizePt, font, ...clustersOf(text.tokens, line) }),
      )
      top += height
    }
  }
}

function clustersOf(
  tokens: HeadlinePart['text']['tokens'],
  { start, end, letterSpace }: HeadlineLine,
): { readonly clusters: string[]; readonly advances: number[]; readonly offsets: number[] } {
  const line = tokens.slice(start, end)
  const last = line.length - 1
  return {
    clusters: line.map(({ text }) => text),
    advances: line.map(({ width, kind }, t) =>
      t < last ? width + letterSpace : kind === TokenClass.space ? 0 : width,
    ),
    offsets: line.map(({ offset }) => offset),
  }
}

/** How far the characters of a standing headline may be let apart, and how much of its height it fills at the most. */
const mostLetterSpace = { headline: 400, kicker: 200, deck: 200 } as const
const mostHeight = 0.94

function stand(canvas: Canvas, box: string, block: HeadlineBlock, area: Area, style: PageStyle): void {
  const height = area.rows * style.grid.pitch
  let right = xOf(area.char + block.chars - 1, style)
  for (const { role, text, lines, sizePt, font } of block.parts) {
    const wide = widthOfLine(sizePt)
    const longest = Math.max(...lines.map(({ width }) => width))
    const letters = Math.max(...lines.map(({ start, end }) => end - start))
    const free = Math.floor((height * mostHeight) / sizePt) - longest
    const letterSpace =
      letters < 2 ? 0 : Math.max(0, Math.min(mostLetterSpace[role], Math.floor(free / (letters - 1))))
    for (const { start, end } of lines) {
      right -= wide
      const cells = text.tokens.slice(start, end).flatMap(standingCells)
      const last = cells.length - 1
      const advances = cells.map(({ advance }, i) => (i === last ? advance : advance + letterSpace))
      const length = lines.length > 1 ? longest + (letters - 1) * letterSpace : sum(advances)
      const white = height - length * sizePt
      const above = Math.max(0, Math.floor(white / (role === 'headline' ? 2 : 3)))
      canvas.lines.push(
        placeLine({
          box,
          role,
          x: right + Math.floor((wide - sizePt * 1000) / 2),
          baseline: yOf(area.row, style) + above,
          sizePt,
          font,
          vertical: true,
          clusters: cells.map(({ cluster }) => cluster),
          advances,
          offsets: cells.map(({ offset }) => offset),
        }),
      )
    }
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
