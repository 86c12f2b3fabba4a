import type { Composition } from '../style/PageStyle'
import type { Chars } from '../units/Chars'
import { countLines, fewestLines, type Measure } from './countLines'
import type { PreparedText } from './PreparedText'
import type { StoryBlock, StoryText } from './StoryText'

/** How many lines a story takes at one measure. */
export interface StoryCount {
  /** Lines of every block, in order; the fewest that squeezing allows; and the token that it is set up to. */
  readonly blocks: readonly number[]
  readonly fewest: readonly number[]
  readonly upTo: readonly number[]
  /** Lines that the byline takes for itself, and whether it stands beside the last line instead. */
  readonly byline: number
  readonly besideLast: boolean
  readonly total: number
  /** Which blocks squeezing could save a line of, and how many those are. */
  readonly savable: readonly boolean[]
  readonly spare: number
  /** Whether every word fits the measure; if not, what cannot be set from there on is overset. */
  readonly settable: boolean
}

/** What parts a byline from the words before it on a line. */
const bylineGap = 1000

/** Counts a story's lines at a measure of whole characters. */
export function countStory(story: StoryText, chars: Chars, composition: Composition): StoryCount {
  const blocks: number[] = []
  const fewest: number[] = []
  const upTo: number[] = []
  const savable: boolean[] = []
  let settable = true
  let lastWidth = Infinity
  for (const block of story.blocks) {
    const measure = measureOf(block, chars, composition)
    const count = countLines(block.text, measure)
    const isWhole = count.upTo === block.text.tokens.length
    blocks.push(count.lines)
    upTo.push(count.upTo)
    settable = settable && isWhole
    lastWidth = block.kind === 'paragraph' && count.lines > 1 ? count.lastWidth : Infinity
    const besideByline = story.byline !== null && block === story.blocks.at(-1)
    const isSavable = block.kind === 'paragraph' && !besideByline && isWhole
    const least = isSavable ? fewestLines(block.text, measure).lines : count.lines
    fewest.push(least)
    savable.push(least < count.lines)
  }
  const besideLast = story.byline !== null && lastWidth + tailForByline(story.byline) <= chars * 1000
  const own =
    story.byline === null || besideLast
      ? null
      : countLines(story.byline, { width: chars * 1000, indent: 0, tail: 0 })
  const byline = own?.lines ?? 0
  settable = settable && (own === null || own.upTo === story.byline?.tokens.length)
  return {
    blocks,
    fewest,
    upTo,
    byline,
    besideLast,
    total: blocks.reduce((sum, lines) => sum + lines, byline),
    savable,
    spare: savable.filter(Boolean).length,
    settable,
  }
}

/** The measure of a block: paragraphs are indented, subheads are not. */
export function measureOf(block: StoryBlock, chars: Chars, composition: Composition): Measure {
  return { width: chars * 1000, indent: block.kind === 'paragraph' ? composition.indent : 0, tail: 0 }
}

/** How wide a text is on one line, without squeezing. */
export function widthOnOneLine(text: PreparedText): number {
  const end = text.inkEnd[text.tokens.length] ?? 0
  if (end === 0) return 0
  return (
    (text.widths[end] ?? 0) +
    (text.junctions[end - 1] ?? 0) -
    (text.headTrim[0] ?? 0) -
    (text.endTrim[end - 1] ?? 0)
  )
}

/** The room that a byline needs beside the last line of its story. */
export function tailForByline(byline: PreparedText): number {
  return widthOnOneLine(byline) + bylineGap
}
