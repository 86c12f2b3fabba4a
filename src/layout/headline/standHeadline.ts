import type { FontId } from '../style/FontId'
import type { PageGrid } from '../style/PageStyle'
import { TokenClass } from '../text/TokenClass'
import type { HeadlineBlock, HeadlinePart } from './HeadlineBlock'
import type { HeadlineText } from './HeadlineText'
import type { StoryHeadlines } from './prepareHeadlines'

/** How many figures still stand upright side by side in one cell. */
const mostFigures = 2

/**
 * A vertical headline (竖题) at the left of its story, its lines from right to left: 引题, 主题, 副题. Null where its words
 * do not stand: Latin words, brackets and dashes lie in a vertical line.
 */
export function standHeadline(
  headlines: StoryHeadlines,
  {
    sizePt,
    step,
    font,
    grid,
    forced,
  }: {
    readonly sizePt: number
    readonly step: number
    readonly font: FontId
    readonly grid: PageGrid
    readonly forced: boolean
  },
): HeadlineBlock | null {
  const small = Math.max(12, Math.min(18, Math.round(sizePt * 0.52)))
  const parts: HeadlinePart[] = []
  for (const [role, text, size, id] of [
    ['kicker', headlines.kicker, small, 'body'],
    ['headline', headlines.headline, sizePt, font],
    ['deck', headlines.deck, small, 'body'],
  ] as const) {
    if (text === null || text.tokens.length === 0) continue
    if (!forced && !stands(text)) return null
    const line = { start: 0, end: text.tokens.length, width: text.tokens.length * 1000, letterSpace: 0 }
    parts.push({ role, text, lines: [line], sizePt: size, font: id })
  }
  if (parts.length === 0) return null
  const across = parts.reduce((sum, { sizePt: size }) => sum + Math.ceil(size * 1250), 0)
  const longest = Math.max(...parts.map(({ sizePt: size, lines }) => size * (lines[0]?.width ?? 0)))
  return {
    form: 'vertical',
    sizePt,
    step,
    font,
    rows: 0,
    chars: Math.ceil(across / grid.size) + 1,
    length: Math.ceil((longest * 1.06) / grid.pitch) + 1,
    parts,
    mainLines: 1,
    fill: 800,
  }
}

function stands(text: HeadlineText): boolean {
  return text.tokens.every(
    ({ kind, text: word }) =>
      kind === TokenClass.han ||
      (kind === TokenClass.word && new RegExp(`^[0-9]{1,${mostFigures}}$`).test(word)),
  )
}
