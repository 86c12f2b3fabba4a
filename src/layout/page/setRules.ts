import type { Spot } from '../search/Proposal'
import type { PageStyle } from '../style/PageStyle'
import { toPt } from '../units/toPt'
import type { Canvas } from './Canvas'
import { thinRule } from './lineWeights'
import { charOfColumn, xOf, yOf } from './onGrid'

/** Draws the rules between boxes: down the middle of gutters, across the middle of gaps. What has its own frame has none. */
export function setRules(canvas: Canvas, spots: readonly Spot[], style: PageStyle): void {
  acrossGaps(canvas, spots, style)
  downGutters(canvas, spots, style)
}

interface Segment {
  readonly row: number
  readonly from: number
  readonly to: number
}

function acrossGaps(canvas: Canvas, spots: readonly Spot[], style: PageStyle): void {
  const { grid } = style
  const segments: Segment[] = []
  for (const above of spots) {
    const row = above.row + above.shape.rows
    for (const below of spots) {
      if (below.row !== row + grid.gap || !wantRule(above, below)) continue
      const from = Math.max(above.column, below.column)
      const to = Math.min(above.column + above.shape.columns, below.column + below.shape.columns)
      if (from < to) segments.push({ row, from, to })
    }
  }
  for (const { row, from, to } of joined(segments)) {
    const y = toPt(yOf(row, style) + Math.floor((grid.gap * grid.pitch) / 2))
    const x1 = toPt(xOf(charOfColumn(from, grid), style))
    const x2 = toPt(xOf(charOfColumn(to, grid) - grid.gutter, style))
    canvas.rules.push({ box: null, x1, y1: y, x2, y2: y, thicknessPt: thinRule })
  }
}

/** Pieces of one rule that lie end to end are one rule, over the gutter between them. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  const sorted = [...segments].sort(
    (one, other) => one.row - other.row || one.from - other.from || one.to - other.to,
  )
  const rules: Segment[] = []
  for (const segment of sorted) {
    const last = rules.at(-1)
    if (last !== undefined && last.row === segment.row && segment.from <= last.to) {
      rules[rules.length - 1] = { ...last, to: Math.max(last.to, segment.to) }
    } else rules.push(segment)
  }
  return rules
}

function downGutters(canvas: Canvas, spots: readonly Spot[], style: PageStyle): void {
  const { grid } = style
  for (const left of spots) {
    for (const right of spots) {
      if (right.column !== left.column + left.shape.columns || !wantRule(left, right)) continue
      const from = Math.max(left.row, right.row)
      const to = Math.min(left.row + left.shape.rows, right.row + right.shape.rows)
      if (from >= to) continue
      const x = toPt(xOf(charOfColumn(right.column, grid), style) - Math.floor((grid.gutter * grid.size) / 2))
      canvas.rules.push({
        box: null,
        x1: x,
        y1: toPt(yOf(from, style)),
        x2: x,
        y2: toPt(yOf(to, style)),
        thicknessPt: thinRule,
      })
    }
  }
}

/** No rule beside a frame or a ground, none between a photo and its own story. */
function wantRule(one: Spot, other: Spot): boolean {
  return !isFramed(one) && !isFramed(other) && !belongTogether(one, other) && !belongTogether(other, one)
}

function isFramed({ piece, shape }: Spot): boolean {
  const { kind } = piece.item
  return (
    kind === 'pageFlag' ||
    kind === 'coOrganizers' ||
    kind === 'advertisement' ||
    shape.story?.headline.form === 'boxed'
  )
}

function belongTogether(photo: Spot, story: Spot): boolean {
  return photo.piece.item.kind === 'photo' && photo.piece.item.article === story.piece.item.id
}
