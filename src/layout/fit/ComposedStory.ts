import type { SetLine } from '../text/setLine'

/** A story's lines in order, before they are given columns. */
export interface ComposedStory {
  readonly lines: readonly ComposedLine[]
  /** The byline beside the last line, where it has no line of its own. */
  readonly besideLast: SetLine | null
  /** Characters that no line of this measure can hold: a word wider than the measure, and all after it. */
  readonly unsettable: number
}

export interface ComposedLine extends SetLine {
  readonly role: 'body' | 'subhead' | 'byline'
  readonly paragraph: number | null
  readonly first: boolean
  readonly last: boolean
  /** How many of its clusters are the dateline. */
  readonly leadTokens: number
  /** What it stands in by, in thousandths of an em. */
  readonly indent: number
}
