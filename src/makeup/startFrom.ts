import type { Lock } from '../layout/plan/Lock'
import { emptyMakeup } from './emptyMakeup'
import { itemIds } from './itemIds'
import type { RankedStory } from './layoutOf'
import type { PageLayout } from './PageLayout'
import type { PageMakeup } from './PageMakeup'

/**
 * The makeup of a page that starts from a layout: story n takes the place of slot n, its photos those of that slot's.
 *
 * - As many stories and photos as places: each takes its place's columns, and its depth follows from its copy. It is an
 *   arrangement, which gives way to the next thing that is moved.
 * - Fewer or more: places that are left empty or missing would tear the page, so only the lead keeps where it stood, and
 *   every story that has a place keeps its width; the rest is for the search.
 */
export function startFrom(layout: PageLayout, stories: readonly RankedStory[]): PageMakeup {
  const { style, storiesAboveFlag, slots, advertisements } = layout
  const isSameShape =
    stories.length === slots.length &&
    stories.every(({ photoIds }, rank) => photoIds.length === slots[rank]?.photos.length)
  const common = {
    ...emptyMakeup,
    style,
    advertisements,
    storiesAboveFlag: Math.min(storiesAboveFlag, stories.length),
  }
  return isSameShape
    ? { ...common, arrangement: placesFor(layout, stories, standing) }
    : {
        ...common,
        locks: placesFor(layout, stories, (box, rank) => (rank === 0 ? standing(box) : wide(box))),
      }
}

type Part = (box: Lock, rank: number) => Lock

const standing = ({ column, columns, headline, sizePt }: Lock): Lock => ({
  column,
  columns,
  headline,
  sizePt,
})
const wide = ({ columns }: Lock): Lock => ({ columns })

function placesFor(
  { slots }: PageLayout,
  stories: readonly RankedStory[],
  part: Part,
): Readonly<Record<string, Lock>> {
  const places = stories.flatMap(({ id, photoIds }, rank): (readonly [string, Lock | undefined])[] => {
    const slot = slots[rank]
    return [
      [itemIds.article(id), slot && part(slot.box, rank)],
      ...photoIds.map((photo, place) => {
        const box = slot?.photos[place]
        return [itemIds.photo(photo), box && wide(box)] as const
      }),
    ]
  })
  return Object.fromEntries(
    places.flatMap(([id, lock]) => {
      const given = Object.entries(lock ?? {}).filter(([, value]) => value !== undefined)
      return given.length === 0 ? [] : [[id, Object.fromEntries(given)]]
    }),
  )
}
