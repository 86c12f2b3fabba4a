import type { HeadlineRank, PageStyle } from '../style/PageStyle'
import type { Columns } from '../units/Columns'

/** How many columns a story of so many characters asks for: a table of the trade, in basic columns of 13 字. */
const naturalSpans: readonly { readonly below: number; readonly least: Columns; readonly most: Columns }[] = [
  { below: 220, least: 1, most: 2 },
  { below: 450, least: 2, most: 3 },
  { below: 900, least: 3, most: 4 },
  { below: Infinity, least: 4, most: 6 },
]

/** What it costs that a story is narrower or wider than its length and its rank ask for. */
export function spanCost(
  columns: Columns,
  {
    characters,
    rank,
    style,
  }: { readonly characters: number; readonly rank: HeadlineRank; readonly style: PageStyle },
): number {
  const natural = naturalSpans.find(({ below }) => characters < below)
  if (natural === undefined) return 0
  const off =
    distance(columns, natural.least, natural.most) +
    0.7 * distance(columns, rank.columns.least, rank.columns.most)
  return off * style.weights.spanColumn
}

function distance(value: number, least: number, most: number): number {
  return Math.max(0, least - value, value - most)
}
