import type { PageReading, ReadStory, Unresolved } from '../PageReading'

/** Brings a mended reading in order: ranges of lines anew, empty stories gone, questions that are answered gone. */
export function settleReading(reading: PageReading): PageReading {
  const stories = reading.stories.filter((story) => linesOf(story).length > 0).map(withRange)
  return {
    ...reading,
    stories,
    unresolved: reading.unresolved.filter((entry) => isStillOpen(entry, stories)),
  }
}

function linesOf(story: ReadStory): number[] {
  return [
    ...story.headlineLines,
    ...story.bylineLines,
    ...[...story.body, ...story.captions].flatMap(({ lines }) => lines),
  ]
}

function withRange(story: ReadStory): ReadStory {
  const lines = linesOf(story).sort((a, b) => a - b)
  return { ...story, lines: [lines[0] ?? 0, lines.at(-1) ?? 0] }
}

/** A cut end is still open while its piece ends there, a beginning while its piece begins there. */
function isStillOpen({ kind, lines }: Unresolved, stories: readonly ReadStory[]): boolean {
  const blocks = stories.flatMap(({ body }) => body)
  switch (kind) {
    case 'unassigned':
      return true
    case 'openTail':
      return blocks.some((block) => block.lines.at(-1) === lines.at(-1))
    case 'orphanHead':
    case 'misplaced':
      return blocks.some((block) => block.lines[0] === lines[0])
  }
}
