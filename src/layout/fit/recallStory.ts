import type { StoryCopy } from '../search/StoryCopy'
import type { PageStyle } from '../style/PageStyle'
import type { Chars } from '../units/Chars'
import { composeStory } from './composeStory'
import type { ComposedStory } from './ComposedStory'

/** A story's lines at a measure, with so many lines saved by squeezing; set once and then kept with the copy. */
export function recallStory(
  copy: StoryCopy,
  { measure, savedLines }: { readonly measure: Chars; readonly savedLines: number },
  { composition }: PageStyle,
): ComposedStory {
  const key = `${measure} ${savedLines}`
  const known = copy.composed.get(key)
  if (known !== undefined) return known
  const { count } = copy.countAt(measure)
  const story = composeStory(copy.text, { chars: measure, count, savedLines, composition })
  copy.composed.set(key, story)
  return story
}
