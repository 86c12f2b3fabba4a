import type { Columns } from '../units/Columns'
import type { Rows } from '../units/Rows'
import type { ComposedLine, ComposedStory } from './ComposedStory'
import { countOrphans, flowLines, lineMark } from './flowLines'

/** A story's lines in columns: the rows they take, where each column begins, and, last, how many lines are set. */
export interface StoryFlow {
  readonly rows: Rows
  readonly starts: readonly number[]
  /** Columns that begin with the last line of a paragraph. */
  readonly orphans: number
}

/** Runs a story through columns of the least rows that hold it, or of all rows where none do. */
export function flowStory(
  { lines }: ComposedStory,
  { textColumns: columns, bodyRows }: { readonly textColumns: Columns; readonly bodyRows: Rows },
): StoryFlow {
  const marks = Uint8Array.from(lines, markOf)
  let rows = Math.min(bodyRows, Math.ceil(marks.length / columns))
  let starts = flowLines(marks, { columns, rows })
  while (rows < bodyRows && (starts.at(-1) ?? 0) < marks.length) {
    rows++
    starts = flowLines(marks, { columns, rows })
  }
  return { rows, starts, orphans: countOrphans(marks, starts) }
}

function markOf({ role, first, last }: ComposedLine): number {
  if (role === 'subhead') return lineMark.subhead
  return role === 'body' && last && !first ? lineMark.tail : lineMark.plain
}
