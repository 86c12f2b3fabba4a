import type { Piece } from './Piece'
import type { ComposedStory } from '../fit/ComposedStory'
import type { StoryHeadlines } from '../headline/prepareHeadlines'
import type { PlanArticle } from '../plan/PlanArticle'
import type { HeadlineRank } from '../style/PageStyle'
import type { StoryCount } from '../text/countStory'
import type { StoryText } from '../text/StoryText'
import type { Chars } from '../units/Chars'

/** A story with everything that its shapes are made of. */
export interface StoryCopy {
  readonly article: PlanArticle
  readonly headlines: StoryHeadlines
  readonly rank: HeadlineRank
  readonly text: StoryText
  readonly characters: number
  /** How many lines it takes at a measure, and which of them are subheads; counted once. */
  /** Its lines as they were set before, by measure and lines saved. */
  readonly composed: Map<string, ComposedStory>
  /** The shapes it can take, once they are made. */
  readonly shapes: { made: Piece['shapes'] | null }
  readonly countAt: (measure: Chars) => { readonly count: StoryCount; readonly marks: Uint8Array }
}
