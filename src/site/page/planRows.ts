export interface RowPlace {
  readonly index: number // of the story, in reading order
  readonly span: number // in base columns
}

/**
 * Sets stories of a page in rows of base columns, in reading order: which stories stand side by side, and over how
 * many columns each runs, so that little paper stays white beside a story that is shorter than its neighbour.
 *
 * - Every row fills all columns; a story never leaves its place in the order.
 * - Only a lead or a long story has a row to itself: a page of nothing but full rows reads like a list.
 * - A short story does not run over many columns; a long one is not set in one narrow column.
 *
 * `lengths` are lines of copy in one base column (`columnLines`).
 */
export function planRows(lengths: readonly number[], columns = 4): readonly (readonly RowPlace[])[] {
  const best: Plan[] = [{ cost: 0, rows: [] }]
  for (let end = 1; end <= lengths.length; end += 1) {
    const candidates = spansUpTo(Math.min(columns, end, 3), columns).map((spans) => {
      const start = end - spans.length
      const row = spans.map((span, at) => ({ index: start + at, span }))
      const before = best[start]
      if (before === undefined) throw new Error(`No plan for the first ${start} stories.`)
      return { cost: before.cost + costOf(row, lengths, columns), rows: [...before.rows, row] }
    })
    best.push(candidates.reduce((least, plan) => (plan.cost < least.cost ? plan : least)))
  }
  return best[lengths.length]?.rows ?? []
}

interface Plan {
  readonly cost: number
  readonly rows: readonly (readonly RowPlace[])[]
}

const headlineLines = 5
const fewestLines = 7 // less than that in a column does not look like a column
const leadLength = 45
const longLength = 90
const alone = 60 // in lines of white paper
const mostLines = 44 // about a screen: who reads a column should not have to scroll far back up

/** White paper in lines, and what makes a row hard to read. */
function costOf(row: readonly RowPlace[], lengths: readonly number[], columns: number): number {
  const linesOf = ({ index, span }: RowPlace) => (lengths[index] ?? 0) / span
  const heights = row.map((place) => linesOf(place) + headlineLines)
  const tallest = Math.max(...heights)
  const white = row.reduce((sum, { span }, at) => sum + span * (tallest - (heights[at] ?? 0)), 0)
  const tooTall = Math.max(0, tallest - headlineLines - mostLines) * columns * 3
  const tooFlat = row.reduce(
    (sum, place) => sum + Math.max(0, fewestLines - linesOf(place)) * place.span * 3,
    0,
  )
  return white + tooTall + tooFlat + (isAlone(row, lengths) ? alone : 0)
}

/** In a row of its own without being a lead or long; a page of one story knows no other. */
function isAlone(row: readonly RowPlace[], lengths: readonly number[]): boolean {
  const [first, second] = row
  if (first === undefined || second !== undefined || lengths.length === 1) return false
  const length = lengths[first.index] ?? 0
  return length < (first.index === 0 ? leadLength : longLength)
}

/** All ways to divide the columns among one story, two … `most`. */
function spansUpTo(most: number, columns: number): readonly (readonly number[])[] {
  return Array.from({ length: most }, (_, at) => dividings(columns, at + 1)).flat()
}

function dividings(columns: number, parts: number): readonly (readonly number[])[] {
  if (parts === 1) return [[columns]]
  return Array.from({ length: columns - parts + 1 }, (_, at) => at + 1).flatMap((first) =>
    dividings(columns - first, parts - 1).map((rest) => [first, ...rest]),
  )
}
