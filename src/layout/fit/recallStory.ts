import type { StoryCopy } from '../search/StoryCopy'
import type { PageStyle } from '../style/PageStyle'
import type { Chars } from '../units/Chars'
import { blockLines } from './blockLines'
import type { ComposedStory } from './ComposedStory'
import { recallLines } from './recallLines'

/** A story's lines at a measure, with so many lines saved by squeezing. */
export function recallStory(
  copy: StoryCopy,
  { measure, savedLines }: { readonly measure: Chars; readonly savedLines: number },
  { composition }: PageStyle,
): ComposedStory {
  const { count } = copy.countAt(measure)
  return recallLines(copy, { measure, blockLines: blockLines(count, savedLines) }, composition)
}
