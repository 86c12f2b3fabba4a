import type { PagePlan } from '../plan/PagePlan'
import type { PlanItem } from '../plan/PlanItem'
import type { PageStyle } from '../style/PageStyle'

/** An item with its place in the plan. */
export interface PlanPlace {
  readonly item: PlanItem
  readonly index: number
}

/**
 * The items as the page runs, from its top to its bottom.
 *
 * - What is pinned to the top or the bottom goes there; a photo follows its story; all else keeps the editor's order.
 */
export function orderItems(
  { items }: PagePlan,
  { grid }: PageStyle,
): { readonly flowing: readonly PlanPlace[]; readonly atBottom: readonly PlanPlace[] } {
  const places = items.map((item, index) => ({ item, index }))
  const isBand = ({ item }: PlanPlace): boolean =>
    item.kind === 'coOrganizers' || (item.kind === 'advertisement' && item.columns === grid.columns)
  const pinned = (where: 'top' | 'bottom') => (place: PlanPlace) =>
    'pin' in place.item && place.item.pin === where
  const atTop = places.filter(pinned('top'))
  const atBottom = places.filter((place) => pinned('bottom')(place) && isBand(place))
  const lowest = places.filter((place) => pinned('bottom')(place) && !isBand(place))
  const free = places.filter(
    (place) => !atTop.includes(place) && !atBottom.includes(place) && !lowest.includes(place),
  )
  return { flowing: [...atTop, ...photosAfterStories(free), ...lowest], atBottom }
}

function photosAfterStories(places: readonly PlanPlace[]): readonly PlanPlace[] {
  const stories = new Set(places.flatMap(({ item }) => (item.kind === 'article' ? [item.id] : [])))
  const belongs = ({ item }: PlanPlace): string | null =>
    item.kind === 'photo' && item.article !== null && stories.has(item.article) ? item.article : null
  return places
    .filter((place) => belongs(place) === null)
    .flatMap((place) =>
      place.item.kind === 'article'
        ? [place, ...places.filter((photo) => belongs(photo) === place.item.id)]
        : [place],
    )
}
