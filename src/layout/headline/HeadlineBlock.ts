import type { HeadlineForm } from '../plan/HeadlineForm'
import type { FontId } from '../style/FontId'
import type { Chars } from '../units/Chars'
import type { MilliEm } from '../units/MilliEm'
import type { Rows } from '../units/Rows'
import type { HeadlineLine } from './composeHeadline'
import type { HeadlineText } from './HeadlineText'

/** A headline stack set in a width: what it takes of its box, and its lines from the top (from the left where vertical). */
export interface HeadlineBlock {
  readonly form: HeadlineForm
  readonly sizePt: number
  /** Which of its rank's sizes it is, from 0. */
  readonly step: number
  readonly font: FontId
  /** The rows above the body; 0 where it stands beside it. */
  readonly rows: Rows
  /** The 字 it takes at the left, where it is vertical; else 0. */
  readonly chars: Chars
  /** The rows that a vertical headline is long; else 0. */
  readonly length: Rows
  readonly parts: readonly HeadlinePart[]
  readonly mainLines: number
  /** How much of its measure the widest main line fills, in thousandths. */
  readonly fill: MilliEm
}

/** One of 引题, 主题 and 副题, in its lines. */
export interface HeadlinePart {
  readonly role: 'kicker' | 'headline' | 'deck'
  readonly text: HeadlineText
  readonly lines: readonly HeadlineLine[]
  readonly sizePt: number
  readonly font: FontId
}
