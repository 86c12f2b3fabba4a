import { cutOf, CutKind, type PackTable, type Part } from './PackTable'
import type { Spot } from '../Proposal'

interface Place {
  readonly column: number
  readonly row: number
}

/** The items of the cheapest layout of a part, each in its place. */
export function unpack(table: PackTable, part: Part, { column, row }: Place): readonly Spot[] {
  const cut = cutOf(table, part)
  if (cut === null) {
    const piece = table.pieces[table.family.runs[part.run]?.[0] ?? -1]
    const shape = piece?.shapes[part.columns]?.[part.rows]
    if (piece === undefined || shape === undefined)
      throw new Error(`no shape of ${part.columns} by ${part.rows} is kept`)
    return [{ piece, column, row, shape }]
  }
  const { kind, one, other } = cut
  const right = column + (kind === CutKind.mirrored ? other.columns : one.columns)
  if (kind === CutKind.across) {
    const below = row + one.rows + table.style.grid.gap
    return [...unpack(table, one, { column, row }), ...unpack(table, other, { column, row: below })]
  }
  return kind === CutKind.down
    ? [...unpack(table, one, { column, row }), ...unpack(table, other, { column: right, row })]
    : [...unpack(table, one, { column: right, row }), ...unpack(table, other, { column, row })]
}
