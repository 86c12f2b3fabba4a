import type { StoryCopy } from '../search/StoryCopy'
import type { Composition } from '../style/PageStyle'
import type { Chars } from '../units/Chars'
import { composeStory } from './composeStory'
import type { ComposedStory } from './ComposedStory'

/** A story's lines at a measure, every block in so many; set once and then kept with the copy. */
export function recallLines(
  copy: StoryCopy,
  { measure, blockLines }: { readonly measure: Chars; readonly blockLines: readonly number[] },
  composition: Composition,
): ComposedStory {
  const key = `${measure} ${blockLines.join()}`
  const known = copy.composed.get(key)
  if (known !== undefined) return known
  const { count } = copy.countAt(measure)
  const story = composeStory(copy.text, { chars: measure, count, blockLines, composition })
  copy.composed.set(key, story)
  return story
}
