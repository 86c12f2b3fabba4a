import type { Mend } from '../placed/Fit'
import type { Chars } from '../units/Chars'
import type { ComposedLine } from './ComposedStory'

/** How many places are named, the easiest first. */
const mostMends = 3

/**
 * Where the fewest characters cut or added move the story by a line.
 *
 * - Overset: the paragraphs whose last line is shortest. Underset: those whose last line is fullest.
 */
export function findMends(
  lines: readonly ComposedLine[],
  { measure, over, free }: { readonly measure: Chars; readonly over: number; readonly free: number },
): readonly Mend[] {
  if (over === 0 && free === 0) return []
  const tails = lines.flatMap((line) =>
    line.last && !line.first && line.role === 'body' && line.paragraph !== null
      ? [{ paragraph: line.paragraph, used: Math.ceil(line.width / 1000) }]
      : [],
  )
  const mends = tails.map(({ paragraph, used }): Mend =>
    over > 0
      ? { paragraph, characters: -Math.max(1, used), lines: -1 }
      : { paragraph, characters: Math.max(1, measure - used + 1), lines: 1 },
  )
  return mends
    .sort(
      (one, other) =>
        Math.abs(one.characters) - Math.abs(other.characters) || one.paragraph - other.paragraph,
    )
    .slice(0, mostMends)
}
