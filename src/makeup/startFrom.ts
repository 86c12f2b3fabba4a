import type { Lock } from '../layout/plan/Lock'
import { emptyMakeup } from './emptyMakeup'
import { itemIds } from './itemIds'
import type { RankedStory } from './layoutOf'
import type { PageLayout } from './PageLayout'
import type { PageMakeup } from './PageMakeup'

/**
 * The makeup of a page that starts from a layout: story n takes the place of slot n, its photos those of that slot's.
 *
 * - The lead stands where it stood, every other story has its slot's width and headline: of copy of about the same
 *   lengths that sets the same page to within a few rows, while the whole boxes would leave copy over.
 * - As many stories and photos as places: it is an arrangement, which gives way to the next thing that is moved.
 * - Fewer or more: the arrangement is of other stories, so that what is kept is locked, and a story without a place is
 *   free.
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
  const places = placesFor(layout, stories)
  return isSameShape ? { ...common, arrangement: places } : { ...common, locks: places }
}

const standing = ({ column, row, columns, headline, sizePt }: Lock): Lock => ({
  column,
  row,
  columns,
  headline,
  sizePt,
})
const wide = ({ columns, headline, sizePt }: Lock): Lock => ({ columns, headline, sizePt })

function placesFor({ slots }: PageLayout, stories: readonly RankedStory[]): Readonly<Record<string, Lock>> {
  const places = stories.flatMap(({ id, photoIds }, rank): (readonly [string, Lock | undefined])[] => {
    const slot = slots[rank]
    return [
      [itemIds.article(id), slot && (rank === 0 ? standing(slot.box) : wide(slot.box))],
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
