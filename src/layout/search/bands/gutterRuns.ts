import type { Columns } from '../../units/Columns'
import type { Rows } from '../../units/Rows'
import { cutOf, CutKind, type PackTable, type Part } from './PackTable'

/**
 * How far every gutter of a layout runs free of boxes: from its top, up from its foot, and at the most between.
 *
 * - By the columns left of the gutter. A gutter that is free all the way has the layout's rows in all three.
 */
export interface GutterRuns {
  readonly top: number[]
  readonly foot: number[]
  readonly longest: number[]
}

export function gutterRuns(table: PackTable, part: Part): GutterRuns {
  const runs = emptyRuns(part.columns)
  write(table, part, 0, runs)
  return runs
}

function emptyRuns(columns: Columns): GutterRuns {
  return {
    top: new Array<number>(columns).fill(0),
    foot: new Array<number>(columns).fill(0),
    longest: new Array<number>(columns).fill(0),
  }
}

function write(table: PackTable, part: Part, column: Columns, runs: GutterRuns): void {
  const cut = cutOf(table, part)
  if (cut === null) return
  const { kind, one, other } = cut
  if (kind === CutKind.across) {
    write(table, one, column, runs)
    const below = emptyRuns(column + part.columns)
    write(table, other, column, below)
    for (let gutter = column + 1; gutter < column + part.columns; gutter++) {
      stack(runs, below, { gutter, above: one.rows, below: other.rows, gap: table.style.grid.gap })
    }
    return
  }
  const [left, right] = kind === CutKind.down ? [one, other] : [other, one]
  const gutter = column + left.columns
  write(table, left, column, runs)
  write(table, right, gutter, runs)
  runs.top[gutter] = part.rows
  runs.foot[gutter] = part.rows
  runs.longest[gutter] = part.rows
}

/** Puts one layout's gutter above another's. */
function stack(
  runs: GutterRuns,
  lower: GutterRuns,
  {
    gutter,
    above,
    below,
    gap,
  }: { readonly gutter: number; readonly above: Rows; readonly below: Rows; readonly gap: Rows },
): void {
  const top = runs.top[gutter] ?? 0
  const foot = runs.foot[gutter] ?? 0
  const lowerTop = lower.top[gutter] ?? 0
  const lowerFoot = lower.foot[gutter] ?? 0
  const across = foot === 0 || lowerTop === 0 ? Math.max(foot, lowerTop) : foot + gap + lowerTop
  runs.longest[gutter] = Math.max(runs.longest[gutter] ?? 0, lower.longest[gutter] ?? 0, across)
  runs.top[gutter] = top === above ? above + (lowerTop === 0 ? 0 : gap + lowerTop) : top
  runs.foot[gutter] = lowerFoot === below ? below + (foot === 0 ? 0 : gap + foot) : lowerFoot
}
