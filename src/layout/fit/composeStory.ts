import type { Composition } from '../style/PageStyle'
import { breakLines } from '../text/breakLines'
import { countLines } from '../text/countLines'
import { measureOf, tailForByline, type StoryCount } from '../text/countStory'
import type { PreparedText } from '../text/PreparedText'
import { setLine } from '../text/setLine'
import type { StoryBlock, StoryText } from '../text/StoryText'
import type { Chars } from '../units/Chars'
import type { ComposedLine, ComposedStory } from './ComposedStory'

export interface ComposeArgs {
  readonly chars: Chars
  readonly count: StoryCount
  /** How many lines each block is set in. */
  readonly blockLines: readonly number[]
  readonly composition: Composition
}

/** Sets a story's copy in lines of a measure, every block in as many as it is to have. */
export function composeStory(
  story: StoryText,
  { chars, count, blockLines, composition }: ComposeArgs,
): ComposedStory {
  const lines: ComposedLine[] = []
  for (const [b, block] of story.blocks.entries()) {
    const last = b === story.blocks.length - 1
    const beside = last && count.besideLast
    const tail = beside && story.byline !== null ? tailForByline(story.byline) : 0
    const upTo = count.upTo[b] ?? 0
    const set = composeBlock(block, { chars, composition, lines: blockLines[b] ?? 0, upTo, tail })
    if (set === null)
      throw new Error(`block ${block.index} was counted to ${blockLines[b] ?? 0} lines and cannot be set so`)
    lines.push(...set)
    if (upTo < block.text.tokens.length) {
      return { lines, besideLast: null, unsettable: charactersFrom(story, b, upTo) }
    }
  }
  if (story.byline === null) return { lines, besideLast: null, unsettable: 0 }
  if (count.besideLast) return { lines, besideLast: wholeLine(story.byline, composition), unsettable: 0 }
  const byline = composeByline(story.byline, chars, composition)
  const set = byline.reduce((sum, { clusters }) => sum + clusters.length, 0)
  return { lines: [...lines, ...byline], besideLast: null, unsettable: charactersOf(story.byline, set) }
}

interface BlockArgs {
  readonly chars: Chars
  readonly composition: Composition
  readonly lines: number
  /** The token that it is set up to: before its end only where a word is wider than the measure. */
  readonly upTo: number
  readonly tail: number
}

/** A block in exactly so many lines, or null where it cannot be set so. */
export function composeBlock(
  block: StoryBlock,
  { chars, composition, lines, upTo, tail }: BlockArgs,
): readonly ComposedLine[] | null {
  const measure = { ...measureOf(block, chars, composition), tail }
  const breaks = breakLines(block.text, { measure, lines, upTo })
  if (breaks === null) return null
  return breaks.slice(1).map((end, i): ComposedLine => {
    const start = breaks[i] ?? 0
    const last = i === lines - 1
    const indent = i === 0 ? measure.indent : 0
    const room = measure.width - indent - (last ? tail : 0)
    const justified = block.kind === 'paragraph' && (!last || upTo < block.text.tokens.length)
    return {
      ...setLine(block.text, { start, end, room, justified }, composition),
      role: block.kind === 'paragraph' ? 'body' : 'subhead',
      paragraph: block.index,
      first: i === 0,
      last: last && upTo === block.text.tokens.length,
      leadTokens: Math.max(0, Math.min(end, block.text.leadTokens) - start),
      indent,
    }
  })
}

function composeByline(
  byline: PreparedText,
  chars: Chars,
  composition: Composition,
): readonly ComposedLine[] {
  const measure = { width: chars * 1000, indent: 0, tail: 0 }
  const { lines, upTo } = countLines(byline, measure)
  const breaks = breakLines(byline, { measure, lines, upTo })
  if (breaks === null) throw new Error(`the byline was counted to ${lines} lines and cannot be set so`)
  return breaks.slice(1).map((end, i) => {
    const start = breaks[i] ?? 0
    return {
      ...setLine(byline, { start, end, room: measure.width, justified: false }, composition),
      role: 'byline',
      paragraph: null,
      first: i === 0,
      last: i === lines - 1,
      leadTokens: 0,
      indent: 0,
    }
  })
}

function wholeLine(text: PreparedText, composition: Composition): ReturnType<typeof setLine> {
  return setLine(text, { start: 0, end: text.tokens.length, room: Infinity, justified: false }, composition)
}

function charactersFrom(story: StoryText, block: number, token: number): number {
  const rest = story.blocks.slice(block + 1).reduce((sum, { text }) => sum + charactersOf(text, 0), 0)
  const own = story.blocks[block]
  const byline = story.byline === null ? 0 : charactersOf(story.byline, 0)
  return rest + byline + (own === undefined ? 0 : charactersOf(own.text, token))
}

function charactersOf(text: PreparedText, from: number): number {
  return text.tokens.slice(from).reduce((sum, token) => sum + [...token.text].length, 0)
}
