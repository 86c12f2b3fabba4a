import type { PageReading, ReadStory } from '../PageReading'
import type { EditResult } from './EditResult'
import { settleReading } from './settleReading'

/**
 * Splits a story at the piece that holds `line`: the piece becomes the headline of a new story, which takes the copy after it,
 * and the captions and the byline that stand below it on the page.
 */
export function splitStory(reading: PageReading, { line }: { readonly line: number }): EditResult {
  const index = reading.stories.findIndex(({ body }) => body.some(({ lines }) => lines.includes(line)))
  const story = reading.stories[index]
  if (story === undefined) return { ok: false, kind: 'noSuchBlock' }
  const at = story.body.findIndex(({ lines }) => lines.includes(line))
  const title = story.body[at]
  if (title === undefined) return { ok: false, kind: 'noSuchBlock' }
  const isBelow = (lines: readonly number[]) => (lines[0] ?? 0) > (title.lines[0] ?? 0)
  const takesByline =
    isBelow(story.bylineLines.slice(-1)) || (story.bylineLines.length === 0 && story.bylines.length > 0)
  const unsigned = { bylineText: null, bylines: [], bylineLines: [] }
  const upper: ReadStory = {
    ...story,
    body: story.body.slice(0, at),
    captions: story.captions.filter(({ lines }) => !isBelow(lines)),
    ...(takesByline ? unsigned : {}),
  }
  const lower: ReadStory = {
    ...story,
    kicker: null,
    headline: title.text,
    deck: null,
    headlineLines: title.lines,
    dateline: null,
    body: story.body.slice(at + 1),
    captions: story.captions.filter(({ lines }) => isBelow(lines)),
    ...(takesByline ? {} : unsigned),
  }
  return {
    ok: true,
    value: settleReading({ ...reading, stories: reading.stories.toSpliced(index, 1, upper, lower) }),
  }
}
