import type { FontId } from '../style/FontId'
import type { Millipoint } from '../units/Millipoint'
import { composeHeadline } from './composeHeadline'
import type { HeadlineBlock, HeadlinePart } from './HeadlineBlock'
import type { HeadlineText } from './HeadlineText'
import type { StoryHeadlines } from './prepareHeadlines'

/** How tall a line of a headline stands, in thousandths of its size, with the white to the next. */
export const headlineLeading = { kicker: 1300, headline: 1180, deck: 1400 } as const

/** A headline may fill this much of its measure, in thousandths. */
const mostFill = 970

interface StackArgs {
  readonly sizePt: number
  readonly step: number
  readonly font: FontId
  readonly form: 'across' | 'boxed'
  readonly measure: Millipoint
  readonly pitch: Millipoint
  readonly mostLines: number
}

/** A headline stack over all columns of its story (盖文题); null where it does not fit the measure in the lines allowed. */
export function stackHeadline(headlines: StoryHeadlines, args: StackArgs): HeadlineBlock | null {
  const { sizePt, step, font, form, measure, pitch, mostLines } = args
  const small = Math.max(10, Math.min(20, Math.round(sizePt * 0.52)))
  const parts: HeadlinePart[] = []
  const add = (
    role: HeadlinePart['role'],
    text: HeadlineText | null,
    size: number,
    lines: number,
  ): boolean => {
    if (text === null || text.tokens.length === 0) return true
    const set = composeHeadline(text, {
      measure: Math.floor((measure * mostFill) / (size * 1000)),
      mostLines: lines,
    })
    if (set === null) return false
    parts.push({ role, text, lines: set, sizePt: size, font: role === 'headline' ? font : 'body' })
    return true
  }
  if (!add('kicker', headlines.kicker, small, 2 + mostLines)) return null
  if (!add('headline', headlines.headline, sizePt, mostLines)) return null
  if (!add('deck', headlines.deck, small, 2 + mostLines)) return null
  const main = parts.find(({ role }) => role === 'headline')
  const widest = Math.max(0, ...(main?.lines.map(({ width }) => width) ?? []))
  const white = parts.length === 0 ? 0 : sizePt >= 24 ? pitch : Math.floor(pitch / 2)
  return {
    form,
    sizePt,
    step,
    font,
    rows: Math.ceil((heightOf(parts) + white) / pitch),
    chars: 0,
    length: 0,
    parts,
    mainLines: main?.lines.length ?? 0,
    fill: Math.floor((widest * sizePt * 1000) / measure),
  }
}

/** How tall the parts of a stack stand together. */
export function heightOf(parts: readonly HeadlinePart[]): Millipoint {
  return parts.reduce(
    (sum, { role, lines, sizePt }) => sum + lines.length * sizePt * headlineLeading[role],
    0,
  )
}
