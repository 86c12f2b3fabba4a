import type { MilliEm } from '../units/MilliEm'
import { TokenClass } from '../text/TokenClass'
import type { HeadlineText } from './HeadlineText'

/** One line of a headline, by its tokens. */
export interface HeadlineLine {
  readonly start: number
  readonly end: number
  readonly width: MilliEm
  /** What is let in after each token but the last: short titles are opened. */
  readonly letterSpace: MilliEm
}

/** Widths between characters of a title of two, three and four characters. */
const letterSpaces: Readonly<Record<number, MilliEm>> = { 2: 1500, 3: 1000, 4: 500 }

/**
 * A headline in as few lines as the measure allows, parted where a word and a sense unit end; null where it needs more
 * than `mostLines`.
 */
export function composeHeadline(
  text: HeadlineText,
  { measure, mostLines }: { readonly measure: MilliEm; readonly mostLines: number },
): readonly HeadlineLine[] | null {
  const count = text.tokens.length
  if (count === 0) return []
  for (let lines = Math.max(1, Math.ceil((text.widths[count] ?? 0) / measure)); lines <= mostLines; lines++) {
    const set = inLines(text, measure, lines)
    if (set !== null) return lines === 1 ? set.map((line) => opened(text, line, measure)) : set
  }
  return null
}

function inLines(text: HeadlineText, measure: MilliEm, lines: number): readonly HeadlineLine[] | null {
  const count = text.tokens.length
  const even = (text.widths[count] ?? 0) / lines
  const best = [new Float64Array(count + 1).fill(Infinity)]
  const from: Int32Array[] = []
  const first = best[0]
  if (first !== undefined) first[0] = 0
  for (let line = 1; line <= lines; line++) {
    const costs = new Float64Array(count + 1).fill(Infinity)
    const origins = new Int32Array(count + 1)
    for (let end = line; end <= count; end++) {
      const breakCost = end === count ? 0 : text.breakCosts[end]
      if (breakCost === null || breakCost === undefined || (line === lines) !== (end === count)) continue
      for (let start = end - 1; start >= line - 1; start--) {
        const width = widthOf(text, start, end)
        if (width > measure) break
        const cost = (best[line - 1]?.[start] ?? Infinity) + breakCost + 30 * ((width - even) / even) ** 2
        if (cost < (costs[end] ?? Infinity)) {
          costs[end] = cost
          origins[end] = start
        }
      }
    }
    best.push(costs)
    from.push(origins)
  }
  if (best[lines]?.[count] === Infinity) return null
  const set: HeadlineLine[] = []
  for (let line = lines, end = count; line > 0; line--) {
    const start = from[line - 1]?.[end] ?? 0
    set.unshift({ start, end, width: widthOf(text, start, end), letterSpace: 0 })
    end = start
  }
  return set
}

/** The width of the tokens from `start` up to `end`, without a space at the end. */
function widthOf(text: HeadlineText, start: number, end: number): MilliEm {
  const last = text.tokens[end - 1]
  const space = last?.kind === TokenClass.space ? last.width : 0
  return (text.widths[end] ?? 0) - (text.widths[start] ?? 0) - space
}

function opened(text: HeadlineText, line: HeadlineLine, measure: MilliEm): HeadlineLine {
  const han = text.tokens.every(({ kind }) => kind === TokenClass.han)
  const letterSpace = han ? (letterSpaces[text.tokens.length] ?? 0) : 0
  const width = line.width + letterSpace * (text.tokens.length - 1)
  return width <= measure * 0.9 ? { ...line, letterSpace, width } : line
}
