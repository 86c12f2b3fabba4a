import type { PageReading, ReadBlock, ReadStory } from '../PageReading'
import type { EditResult } from './EditResult'
import { settleReading } from './settleReading'

/** Makes story `second` the end of story `first`: its headlines become a subhead, its byline and captions follow the other's. */
export function mergeStories(
  reading: PageReading,
  { first, second }: { readonly first: number; readonly second: number },
): EditResult {
  const [upper, lower] = [reading.stories[first], reading.stories[second]]
  if (upper === undefined || lower === undefined || first === second)
    return { ok: false, kind: 'noSuchStory' }
  const merged: ReadStory = {
    ...upper,
    body: [...upper.body, ...titleOf(lower), ...withDateline(lower)],
    bylineText: [upper.bylineText, lower.bylineText].filter((text) => text !== null).join(' ') || null,
    bylines: [...upper.bylines, ...lower.bylines],
    bylineLines: [...upper.bylineLines, ...lower.bylineLines],
    captions: [...upper.captions, ...lower.captions],
  }
  const stories = reading.stories.with(first, merged).toSpliced(second, 1)
  return { ok: true, value: settleReading({ ...reading, stories }) }
}

function titleOf(story: ReadStory): ReadBlock[] {
  const text = [story.kicker, story.headline, story.deck === null ? null : `——${story.deck}`]
  if (story.headlineLines.length === 0) return []
  return [
    { kind: 'subhead', text: text.filter((part) => part !== null).join(' '), lines: story.headlineLines },
  ]
}

/** A dateline inside a story is part of its paragraph again. */
function withDateline(story: ReadStory): ReadBlock[] {
  const [first, ...rest] = story.body
  if (first === undefined || story.dateline === null) return [...story.body]
  return [{ ...first, text: `${story.dateline} ${first.text}` }, ...rest]
}
