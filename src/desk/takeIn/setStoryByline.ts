import type { EditResult } from '../../intake/edit/EditResult'
import type { PageReading } from '../../intake/PageReading'
import { parseByline } from '../../newspaper/byline/parseByline'

/** Signs a story in an editor's words; what cannot be parsed is kept as text. */
export function setStoryByline(
  reading: PageReading,
  { story: place, text }: { readonly story: number; readonly text: string },
): EditResult {
  const story = reading.stories[place]
  if (!story) return { ok: false, kind: 'noSuchStory' }
  const bylineText = text.trim() || null
  const byline = bylineText === null ? null : parseByline(bylineText)
  const signed = { ...story, bylineText, bylines: byline?.ok ? byline.parts : [] }
  return { ok: true, value: { ...reading, stories: reading.stories.with(place, signed) } }
}
