import type { HeadlineBlock } from '../headline/HeadlineBlock'
import type { Chars } from '../units/Chars'
import type { Columns } from '../units/Columns'
import type { Rows } from '../units/Rows'

/** One way in which an item can fill a rectangle of the grid, and what that costs. */
export interface Shape {
  readonly columns: Columns
  readonly rows: Rows
  readonly cost: number
  /** Null for all that is not a story. */
  readonly story: StoryShape | null
  /** Other ways to fill the same rectangle, with a headline of another form or size; none is cheaper. */
  readonly others?: readonly Shape[]
}

/** How a story stands in its box. */
export interface StoryShape {
  readonly headline: HeadlineBlock
  /** Rows of white that the headline takes beyond its own. */
  readonly padding: Rows
  readonly textColumns: Columns
  readonly measure: Chars
  readonly bodyRows: Rows
  /** Lines to be saved by squeezing paragraphs. */
  readonly savedLines: number
}
