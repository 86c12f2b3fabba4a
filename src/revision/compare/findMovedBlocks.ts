import { pairCountsOf } from '../pairCountsOf'
import { similarity } from '../similarity'
import type { Row } from './Row'

const shortest = 4 // characters of a block that moved as it was
const shortestChanged = 12
const alike = 0.6
const mostPairs = 10_000

/** Which row that is gone came back where: [row before, row after], with what moved unchanged found first. */
export function findMovedBlocks(rows: readonly Row[]): readonly (readonly [Row, Row])[] {
  const gone = rows.filter(({ after }) => after === null)
  const come = rows.filter(({ before }) => before === null)
  const moved: (readonly [Row, Row])[] = []
  const isFree = (row: Row) => !moved.some((pair) => pair.includes(row))
  for (const row of gone) {
    const text = row.before?.text ?? ''
    const target = come.find((one) => one.after?.text === text && isFree(one))
    if (target && Array.from(text).length >= shortest) moved.push([row, target])
  }
  if (gone.length * come.length > mostPairs) return moved
  const others = readRows(come.filter(isFree), 'after')
  const candidates = readRows(gone.filter(isFree), 'before').flatMap(({ row, counts }) =>
    others.flatMap((other) => {
      const share = similarity(counts, other.counts, alike)
      return share >= alike ? [{ row, other: other.row, share }] : []
    }),
  )
  for (const { row, other } of candidates.toSorted((one, other) => other.share - one.share)) {
    if (isFree(row) && isFree(other)) moved.push([row, other])
  }
  return moved
}

function readRows(rows: readonly Row[], side: 'before' | 'after') {
  return rows.flatMap((row) => {
    const text = row[side]?.text ?? ''
    return text.length < shortestChanged ? [] : [{ row, counts: pairCountsOf(text) }]
  })
}
