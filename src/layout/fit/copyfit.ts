import type { PlanArticle } from '../plan/PlanArticle'
import { pageStyles } from '../style/pageStyles'
import type { StylesById } from '../style/StylesById'
import { countStory } from '../text/countStory'
import { prepareStory, type TextMemory } from '../text/prepareStory'
import type { Chars } from '../units/Chars'
import type { Columns } from '../units/Columns'
import type { Rows } from '../units/Rows'
import { rowsForLines, markLines } from './flowLines'

/** The room that a story's copy has: so many text columns of so many rows, at a measure. */
export interface CopyRoom {
  readonly style: string
  readonly measure: Chars
  readonly textColumns: Columns
  readonly bodyRows: Rows
}

/** Lines over (超) or missing (缺), at once, while a story is being written. */
export interface QuickFit {
  readonly lines: number
  readonly capacity: number
  readonly oversetLines: number
  readonly freeLines: number
}

/**
 * The copyfit of a story as it stands, for every keystroke: paragraphs that `memory` knows are not read again.
 *
 * - It counts what `layoutPage` would set, and sets nothing.
 */
export function copyfit(
  copy: Pick<PlanArticle, 'body' | 'dateline' | 'byline'>,
  room: CopyRoom,
  memory: TextMemory,
  styles: StylesById = pageStyles,
): QuickFit {
  const style = styles.get(room.style)
  if (style === undefined) throw new Error(`the style ${room.style} is not known`)
  const story = prepareStory(copy, style, memory)
  const count = countStory(story, room.measure, style.composition)
  const marks = markLines(story, count)
  const capacity = room.textColumns * room.bodyRows
  const fits = rowsForLines(marks, room.textColumns) <= room.bodyRows
  return {
    lines: count.total,
    capacity,
    oversetLines: fits ? 0 : Math.max(1, count.total - capacity),
    freeLines: fits ? capacity - count.total : 0,
  }
}
