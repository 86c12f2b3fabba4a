import { normaliseText } from '../../newspaper/article/normaliseText'
import type { PageReading, ReadStory } from '../PageReading'
import type { EditResult } from './EditResult'

/** Shares a story's headline lines out anew among kicker, headline and deck, in an editor's words. */
export function setHeadlines(
  reading: PageReading,
  change: { readonly story: number } & Pick<ReadStory, 'kicker' | 'headline' | 'deck'>,
): EditResult {
  const story = reading.stories[change.story]
  if (story === undefined) return { ok: false, kind: 'noSuchStory' }
  const headline = normaliseText(change.headline)
  if (headline === '') return { ok: false, kind: 'storyWithoutHeadline' }
  const set = { ...story, headline, kicker: textOrNull(change.kicker), deck: textOrNull(change.deck) }
  return { ok: true, value: { ...reading, stories: reading.stories.with(change.story, set) } }
}

function textOrNull(text: string | null): string | null {
  return text === null ? null : normaliseText(text) || null
}
