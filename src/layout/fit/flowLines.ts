import type { StoryCount } from '../text/countStory'
import type { StoryText } from '../text/StoryText'
import type { Columns } from '../units/Columns'
import type { Rows } from '../units/Rows'

/** What a line of a story is to its columns. */
export const lineMark = {
  plain: 0,
  subhead: 1,
  /** The last of several lines of a paragraph. */ tail: 2,
} as const

/** What stands on each line of a story. */
export function markLines(story: StoryText, count: StoryCount): Uint8Array {
  const marks = new Uint8Array(count.total)
  let at = 0
  story.blocks.forEach(({ kind }, b) => {
    const lines = count.blocks[b] ?? 0
    if (kind === 'subhead') marks.fill(lineMark.subhead, at, at + lines)
    at += lines
    if (kind === 'paragraph' && lines > 1) marks[at - 1] = lineMark.tail
  })
  return marks
}

/**
 * Where each column of a story begins when its lines run through columns of equal rows, and, last, how many are set.
 *
 * - A subhead is never the last line of a column (背题, clreq 4.1.3): it goes over to the next one.
 */
export function flowLines(
  marks: Uint8Array,
  { columns, rows }: { readonly columns: Columns; readonly rows: Rows },
): readonly number[] {
  const starts = [0]
  let at = 0
  for (let column = 0; column < columns; column++) {
    let end = Math.min(marks.length, at + rows)
    if (end < marks.length || column === columns - 1) {
      while (end > at && end < marks.length && marks[end - 1] === lineMark.subhead) end--
    }
    if (end === at && at < marks.length && rows > 0 && marks.length > at)
      end = Math.min(marks.length, at + rows)
    at = end
    starts.push(at)
  }
  return starts
}

/** The least rows in which so many columns hold all lines. */
export function rowsForLines(marks: Uint8Array, columns: Columns): Rows {
  let rows = Math.ceil(marks.length / columns)
  while ((flowLines(marks, { columns, rows }).at(-1) ?? 0) < marks.length) rows++
  return rows
}

/** 孤行: how many columns begin with the last line of a paragraph. */
export function countOrphans(marks: Uint8Array, starts: readonly number[]): number {
  return starts.slice(1, -1).filter((start) => marks[start] === lineMark.tail).length
}
