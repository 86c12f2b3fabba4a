import { markLines } from '../fit/flowLines'
import { prepareHeadlines } from '../headline/prepareHeadlines'
import type { PlanArticle } from '../plan/PlanArticle'
import type { HeadlineRank, PageStyle } from '../style/PageStyle'
import { countStory } from '../text/countStory'
import { prepareStory, type TextMemory } from '../text/prepareStory'
import type { Chars } from '../units/Chars'
import type { StoryCopy } from './StoryCopy'

/** Reads a story for the search; its lines are counted when a measure is first asked for, and then kept. */
export function readStory(
  article: PlanArticle,
  rank: HeadlineRank,
  { style, texts }: { readonly style: PageStyle; readonly texts: TextMemory },
): StoryCopy {
  const text = prepareStory(article, style, texts)
  const counts = new Map<Chars, ReturnType<StoryCopy['countAt']>>()
  return {
    article,
    headlines: prepareHeadlines(article, rank.font, style),
    rank,
    text,
    characters: text.blocks.reduce((sum, block) => sum + block.text.tokens.length, 0),
    composed: new Map(),
    shapes: { made: null },
    countAt: (measure) => {
      const known = counts.get(measure)
      if (known !== undefined) return known
      const count = countStory(text, measure, style.composition)
      const found = { count, marks: markLines(text, count) }
      counts.set(measure, found)
      return found
    },
  }
}
