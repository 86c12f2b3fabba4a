import type { PageStyle } from '../style/PageStyle'
import { hasLockedSize } from './hasLockedSize'
import { headlineBlocks } from './headlineBlocks'
import type { Spot } from './Proposal'
import type { StoryCopy } from './StoryCopy'

/**
 * Sets headlines that came out larger than one of higher rank in the size of that one; their rows stay as they are.
 *
 * - A size that the editor locked stands, and caps none.
 */
export function capSizes(
  spots: readonly Spot[],
  copies: ReadonlyMap<string, StoryCopy>,
  style: PageStyle,
): readonly Spot[] {
  const byRank = [...spots].sort((one, other) => one.piece.index - other.piece.index)
  const capped = new Map<Spot, Spot>()
  let cap = Infinity
  for (const spot of byRank) {
    const { story } = spot.shape
    if (story === null || story.headline.parts.length === 0 || hasLockedSize(spot)) continue
    const smaller = story.headline.sizePt <= cap ? spot : shrunk(spot, cap, { copies, style })
    if (smaller !== spot) capped.set(spot, smaller)
    cap = Math.min(cap, smaller.shape.story?.headline.sizePt ?? cap)
  }
  return spots.map((spot) => capped.get(spot) ?? spot)
}

function shrunk(
  spot: Spot,
  cap: number,
  { copies, style }: { readonly copies: ReadonlyMap<string, StoryCopy>; readonly style: PageStyle },
): Spot {
  const { story } = spot.shape
  const copy = copies.get(spot.piece.item.id)
  if (story === null || copy === undefined) return spot
  const { headline } = story
  const rank = { ...copy.rank, sizesPt: [cap] }
  const block = headlineBlocks({ ...copy, rank }, spot.shape.columns, style).find(
    ({ form, rows, chars, length }) =>
      form === headline.form &&
      rows <= headline.rows + story.padding &&
      chars <= headline.chars &&
      length <= story.bodyRows,
  )
  if (block === undefined) return spot
  const padding = headline.rows + story.padding - block.rows
  const kept = { ...block, chars: headline.chars, step: headline.step }
  return { ...spot, shape: { ...spot.shape, story: { ...story, headline: kept, padding } } }
}
