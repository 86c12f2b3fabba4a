import { createHash } from 'node:crypto'
import type { PlacedPage } from '../../src/layout'

/** What is kept of a page that the engine set: its hash, and enough to see what changed. */
export interface GoldenPage {
  readonly hash: string
  readonly lines: number
  readonly overset: number
  /** A line for each box: its place, its size, and its headline's. */
  readonly boxes: string[]
}

export function goldenPage(placed: PlacedPage): GoldenPage {
  const headline = new Map(
    placed.lines.flatMap((line) => (line.role === 'headline' ? [[line.box, line] as const] : [])),
  )
  return {
    hash: createHash('sha256').update(JSON.stringify(placed)).digest('hex').slice(0, 16),
    lines: placed.lines.length,
    overset: placed.fit.reduce((sum, { oversetCharacters }) => sum + oversetCharacters, 0),
    boxes: placed.boxes.map(({ id, column, row, columns, rows }) => {
      const head = headline.get(id)
      const size = head === undefined ? '' : ` ${head.sizePt} pt${head.vertical ? ' vertical' : ''}`
      return `${id}: ${column},${row} ${columns}×${rows}${size}`
    }),
  }
}
