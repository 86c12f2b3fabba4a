import { normaliseText } from '../../newspaper/article/normaliseText'
import type { PageReading, ReadStory } from '../PageReading'

/** A piece of copy lifted off the page, and the reading without it. */
export interface TakenBlock {
  readonly text: string
  readonly lines: readonly number[]
  readonly story: number | null // where it stood
  readonly rest: PageReading
}

/** Lifts the paragraph, subhead, caption, unassigned or discarded piece that holds `line`; null where the line is none of these. */
export function takeBlock(reading: PageReading, line: number): TakenBlock | null {
  for (const [index, story] of reading.stories.entries()) {
    const block = [...story.body, ...story.captions].find(({ lines }) => lines.includes(line))
    if (block === undefined) continue
    const stories = reading.stories.with(index, without(story, block.lines))
    return { text: textOf(block), lines: block.lines, story: index, rest: { ...reading, stories } }
  }
  const loose = reading.unresolved.find(({ kind, lines }) => kind === 'unassigned' && lines.includes(line))
  const lines = loose?.lines ?? (reading.discarded.includes(line) ? [line] : null)
  if (lines === null) return null
  return {
    text: normaliseText(lines.map((number) => reading.source[number - 1]?.trim() ?? '').join('')),
    lines,
    story: null,
    rest: {
      ...reading,
      unresolved: reading.unresolved.filter((entry) => entry !== loose),
      discarded: reading.discarded.filter((number) => !lines.includes(number)),
    },
  }
}

function without(story: ReadStory, lines: readonly number[]): ReadStory {
  const isOther = (block: { readonly lines: readonly number[] }) => block.lines !== lines
  return { ...story, body: story.body.filter(isOther), captions: story.captions.filter(isOther) }
}

/** A caption's credit is part of its text where it becomes something else. */
function textOf(block: ReadStory['body'][number] | ReadStory['captions'][number]): string {
  if (!('credit' in block) || block.credit === null) return block.text
  return `${block.text}（${block.credit.name} ${block.credit.role}）`
}
