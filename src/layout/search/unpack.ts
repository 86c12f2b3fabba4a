import { readCut, runOf, stateOf, type PackTable } from './PackTable'
import type { Spot } from './Proposal'

interface Rectangle {
  readonly first: number
  readonly last: number
  readonly column: number
  readonly row: number
  readonly columns: number
  readonly rows: number
}

/** The items of the cheapest layout of a rectangle, each in its place. */
export function unpack(table: PackTable, at: Rectangle): readonly Spot[] {
  const packed = table.cut[stateOf(table, runOf(table, at.first, at.last, at.columns), at.rows)] ?? 0
  if (packed === 0) {
    const piece = table.pieces[at.first]
    const shape = piece?.shapes[at.columns]?.[at.rows]
    if (piece === undefined || shape === undefined)
      throw new Error(`no shape of ${at.columns} by ${at.rows} is kept`)
    return [{ piece, column: at.column, row: at.row, shape }]
  }
  const { kind, lastOfFirst, size } = readCut(packed)
  const one = { ...at, last: lastOfFirst }
  const other = { ...at, first: lastOfFirst + 1 }
  switch (kind) {
    case 'across': {
      const shift = size + table.style.grid.gap
      return [
        ...unpack(table, { ...one, rows: size }),
        ...unpack(table, { ...other, row: at.row + shift, rows: at.rows - shift }),
      ]
    }
    case 'down':
      return [
        ...unpack(table, { ...one, columns: size }),
        ...unpack(table, { ...other, column: at.column + size, columns: at.columns - size }),
      ]
    case 'mirrored':
      return [
        ...unpack(table, { ...one, column: at.column + at.columns - size, columns: size }),
        ...unpack(table, { ...other, columns: at.columns - size }),
      ]
  }
}
