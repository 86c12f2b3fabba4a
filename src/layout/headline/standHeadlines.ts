import type { FontId } from '../style/FontId'
import type { PageGrid } from '../style/PageStyle'
import { TokenClass } from '../text/TokenClass'
import { composeHeadline, type HeadlineLine } from './composeHeadline'
import type { HeadlineBlock, HeadlinePart } from './HeadlineBlock'
import type { HeadlineText } from './HeadlineText'
import type { StoryHeadlines } from './prepareHeadlines'
import { standingText } from './standingCells'

/** How wide a vertical line stands with the white beside it, in thousandths of its size. */
export const standingLeading = 1250
/** How many figures the search lets stand side by side in one cell; an editor may have more. */
const mostFigures = 2
/** 竖题 are 18 to 32 rows long: a longer one is divided, and one that an editor wants as far as it takes. */
const longestRows = 32
/** So many characters make a further line worth while; fewer where the editor wants a vertical headline. */
const charactersPerLine = { usual: 11, forced: 5 }
const mostLines = { usual: 2, forced: 4 }

interface StandArgs {
  readonly sizePt: number
  readonly step: number
  readonly font: FontId
  readonly grid: PageGrid
  readonly forced: boolean
}

/**
 * Vertical headlines (竖题) at the left of their story, lines from right to left: 引题, 主题, 副题; the longest first, then
 * with the main words in more lines. None where the words do not stand, unless the editor wants them to: then Latin words
 * lie on their sides.
 */
export function standHeadlines(headlines: StoryHeadlines, args: StandArgs): readonly HeadlineBlock[] {
  const { kicker, headline, deck } = headlines
  if (!args.forced && [kicker, headline, deck].some((text) => text !== null && !stands(text))) return []
  const found: HeadlineBlock[] = []
  const how = args.forced ? 'forced' : 'usual'
  const most = Math.min(mostLines[how], 1 + Math.floor(headline.tokens.length / charactersPerLine[how]))
  for (let lines = 1; lines <= most; lines++) {
    const block = inLines(headlines, lines, args)
    if (block !== null && (args.forced || block.length <= longestRows)) found.push(block)
  }
  return found
}

function inLines(
  { kicker, headline, deck }: StoryHeadlines,
  mainLines: number,
  { sizePt, step, font, grid }: StandArgs,
): HeadlineBlock | null {
  const small = Math.max(12, Math.min(18, Math.round(sizePt * 0.52)))
  const parts: HeadlinePart[] = []
  for (const [role, text, size, id] of [
    ['kicker', kicker, small, 'body'],
    ['headline', headline, sizePt, font],
    ['deck', deck, small, 'body'],
  ] as const) {
    if (text === null || text.tokens.length === 0) continue
    const lines = divide(text, role === 'headline' ? mainLines : 1)
    if (lines === null) return null
    parts.push({ role, text, lines, sizePt: size, font: id })
  }
  if (parts.length === 0) return null
  const across = parts.reduce((sum, part) => sum + part.lines.length * widthOfLine(part.sizePt), 0)
  const longest = Math.max(
    ...parts.flatMap(({ sizePt: size, lines }) => lines.map(({ width }) => size * width)),
  )
  return {
    form: 'vertical',
    sizePt,
    step,
    font,
    rows: 0,
    chars: Math.ceil(across / grid.size) + 1,
    length: Math.ceil((longest * 1.06) / grid.pitch) + 1,
    parts,
    mainLines,
    fill: 800,
  }
}

/** How much of its box's width a vertical line takes. */
export function widthOfLine(sizePt: number): number {
  return Math.ceil(sizePt * standingLeading)
}

/** Exactly so many lines about as long as each other, or null. */
function divide(text: HeadlineText, count: number): readonly HeadlineLine[] | null {
  const down = standingText(text)
  const whole = down.widths[text.tokens.length] ?? 0
  if (count === 1) return [{ start: 0, end: text.tokens.length, width: whole, letterSpace: 0 }]
  const lines = composeHeadline(down, { measure: Math.ceil((whole / count) * 1.3), mostLines: count })
  return lines?.length === count ? lines : null
}

function stands(text: HeadlineText): boolean {
  return text.tokens.every(
    ({ kind, text: word }) =>
      kind === TokenClass.han ||
      (kind === TokenClass.word && new RegExp(`^[0-9]{1,${mostFigures}}$`).test(word)),
  )
}
