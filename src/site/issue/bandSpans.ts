/**
 * How many of four columns each story of a band takes, in reading order, so that every row is full: four stories
 * stand side by side, the first of three over two columns, two over two each, one over all.
 */
export function bandSpans(count: number): readonly number[] {
  const rows = Math.ceil(count / 4)
  const missing = rows * 4 - count
  return Array.from({ length: rows }, (_, row) => {
    const fewer = Math.floor(missing / rows) + (row < missing % rows ? 1 : 0)
    return spansOfRow[4 - fewer] ?? []
  }).flat()
}

const spansOfRow: Readonly<Record<number, readonly number[]>> = {
  1: [4],
  2: [2, 2],
  3: [2, 1, 1],
  4: [1, 1, 1, 1],
}
