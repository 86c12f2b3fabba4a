import type { Check } from '../placed/Check'
import { plainlyLarger } from '../search/bands/edgeHeads'
import { hasLockedSize } from '../search/hasLockedSize'
import type { Spot } from '../search/Proposal'
import type { CheckedPage } from './CheckedPage'
import { figure, none } from './ruling'

/** How well the order on the page must follow the editor's, from −1 to 1 (Kendall's τ). */
const leastOrder = 0.4

/** Headlines: the lead's place, sizes that fall with rank, none that butts with its neighbour, the order of reading. */
export function checkHeads({ spots, topRow, style }: CheckedPage): readonly Check[] {
  const stories = storiesByRank(spots)
  const lead = stories[0]
  const leads = lead === undefined || isLead(lead, { topRow, columns: style.grid.columns, spots })
  const ranked = stories.filter((story) => !hasLockedSize(story))
  const growing = ranked.filter((story, i) => sizeOf(story) > sizeOf(ranked[i - 1] ?? story))
  const order = orderOf(stories)
  const narrow = stories.filter(({ shape: { story } }) => {
    const headline = story?.headline
    return (
      headline !== undefined &&
      headline.form !== 'vertical' &&
      headline.parts.length > 0 &&
      headline.mainLines > 2
    )
  })
  return [
    figure('lead', {
      kind: 'soft',
      value: leads ? 1 : 0,
      ok: leads,
      where: leads ? [] : [lead.piece.item.id],
    }),
    none('headSizes', 'hard', growing.map(idOf)),
    none('buttingHeads', 'soft', butting(stories)),
    figure('order', { kind: 'soft', value: order, ok: order >= leastOrder }),
    none('headLines', 'soft', narrow.map(idOf)),
  ]
}

function idOf({ piece }: Spot): string {
  return piece.item.id
}

/** The stories of a page in the editor's order. */
export function storiesByRank(spots: readonly Spot[]): readonly Spot[] {
  return spots
    .filter(({ piece }) => piece.item.kind === 'article')
    .sort((one, other) => one.piece.index - other.piece.index)
}

/** The lead begins at the top of the stories, in the left half; a band pinned above it does not count. */
function isLead(
  { column, row }: Spot,
  {
    topRow,
    columns,
    spots,
  }: { readonly topRow: number; readonly columns: number; readonly spots: readonly Spot[] },
): boolean {
  const bands = spots.filter(({ piece, row: own }) => piece.isBand && own < row)
  const first = bands.reduce((sum, { shape }) => sum + shape.rows + 1, topRow)
  return row === first && column < columns / 2
}

function sizeOf({ shape }: Spot): number {
  return shape.story?.headline.sizePt ?? 0
}

/** 碰题: headlines side by side on the same rows, both plain and of much the same size. */
function butting(stories: readonly Spot[]): readonly string[] {
  return stories.flatMap((one) =>
    stories.flatMap((other) => {
      const [left, right] = [headOf(one), headOf(other)]
      if (left === null || right === null || other.column !== one.column + one.shape.columns) return []
      const meet = left.from < right.to && right.from < left.to
      const ratio = Math.max(left.sizePt, right.sizePt) / Math.min(left.sizePt, right.sizePt)
      return meet && ratio < plainlyLarger ? [idOf(one), idOf(other)] : []
    }),
  )
}

function headOf({
  row,
  shape: { story },
}: Spot): { readonly from: number; readonly to: number; readonly sizePt: number } | null {
  if (story === null || story.headline.form !== 'across' || story.headline.rows === 0) return null
  return { from: row, to: row + story.headline.rows + story.padding, sizePt: story.headline.sizePt }
}

/** Kendall's τ between rank and place on the page, the lower and the more to the right the later. */
function orderOf(stories: readonly Spot[]): number {
  const places = stories.map(({ column, row }) => row * 11.5 + 0.35 * column * 126)
  let agreeing = 0
  let pairs = 0
  places.forEach((place, i) => {
    for (const later of places.slice(i + 1)) {
      pairs++
      agreeing += later >= place ? 1 : -1
    }
  })
  return pairs === 0 ? 1 : agreeing / pairs
}
