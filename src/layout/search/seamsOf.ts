import { readCut, runOf, stateOf, type PackTable } from './PackTable'

/** The gutters that run free through the whole height of a layout, as bits: bit n is the gutter right of column n. */
export function seamsOf(
  table: PackTable,
  {
    first,
    last,
    columns,
    rows,
  }: { readonly first: number; readonly last: number; readonly columns: number; readonly rows: number },
): number {
  const packed = table.cut[stateOf(table, runOf(table, first, last, columns), rows)] ?? 0
  if (packed === 0) return 0
  const { kind, lastOfFirst, size } = readCut(packed)
  const second = lastOfFirst + 1
  switch (kind) {
    case 'across': {
      const below = rows - size - table.style.grid.gap
      return (
        seamsOf(table, { first, last: lastOfFirst, columns, rows: size }) &
        seamsOf(table, { first: second, last, columns, rows: below })
      )
    }
    case 'down':
      return (
        seamsOf(table, { first, last: lastOfFirst, columns: size, rows }) |
        (1 << size) |
        (seamsOf(table, { first: second, last, columns: columns - size, rows }) << size)
      )
    case 'mirrored': {
      const left = columns - size
      return (
        seamsOf(table, { first: second, last, columns: left, rows }) |
        (1 << left) |
        (seamsOf(table, { first, last: lastOfFirst, columns: size, rows }) << left)
      )
    }
  }
}
