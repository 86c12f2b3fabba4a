import { itemIds } from './itemIds'
import type { PageMakeup } from './PageMakeup'

/**
 * The makeup without what was decided of stories and photos that the page does not carry: a story that was taken off
 * comes back without its old place.
 *
 * - The arrangement is let go of where it is of other stories or photos than the page shows now: it would hold a room for nobody.
 * - There are no more stories above the flag than stories.
 */
export function keepToPage(
  makeup: PageMakeup,
  { articleIds, photoIds }: { readonly articleIds: readonly number[]; readonly photoIds: readonly number[] },
): PageMakeup {
  const here = new Set([...articleIds.map(itemIds.article), ...photoIds.map(itemIds.photo)])
  const photosLeftOut = makeup.photosLeftOut.filter((id) => photoIds.includes(id))
  const only = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(record).filter(([id]) => here.has(id)))
  const shown = new Set(here)
  for (const id of photosLeftOut) shown.delete(itemIds.photo(id))
  const arranged = Object.keys(makeup.arrangement ?? {})
  const isOfThese = arranged.length === shown.size && arranged.every((id) => shown.has(id))
  return {
    ...makeup,
    storiesAboveFlag: Math.min(makeup.storiesAboveFlag, articleIds.length),
    locks: only(makeup.locks),
    arrangement: isOfThese ? makeup.arrangement : null,
    crops: only(makeup.crops),
    photosLeftOut,
  }
}
