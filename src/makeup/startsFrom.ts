import type { Lock } from '../layout/plan/Lock'
import { emptyMakeup } from './emptyMakeup'
import { itemIds } from './itemIds'
import type { RankedStory } from './layoutOf'
import type { PageLayout } from './PageLayout'
import type { PageMakeup } from './PageMakeup'
import { startFrom } from './startFrom'

/**
 * The makeups that a page can start with from a layout, what keeps most of it first: all its widths (`startFrom`); the lead
 * where it stood and the forms of headlines; the lead's width and those forms; those forms; its style, flag and
 * advertisements. Widths of more or fewer stories than the layout has fill a page only by chance.
 */
export function startsFrom(layout: PageLayout, stories: readonly RankedStory[]): readonly PageMakeup[] {
  const bare: PageMakeup = {
    ...emptyMakeup,
    style: layout.style,
    advertisements: layout.advertisements,
    storiesAboveFlag: Math.min(layout.storiesAboveFlag, stories.length),
  }
  const withLocks = (lockOf: (box: Lock, rank: number) => Lock): PageMakeup => ({
    ...bare,
    locks: Object.fromEntries(
      stories.flatMap(({ id }, rank) => {
        const lock = given(lockOf(layout.slots[rank]?.box ?? {}, rank))
        return Object.keys(lock).length === 0 ? [] : [[itemIds.article(id), lock]]
      }),
    ),
  })
  const standing = ({ column, row, columns }: Lock): Lock => ({ column, row, columns })
  const headed = ({ headline, sizePt }: Lock): Lock => ({ headline, sizePt })
  return [
    startFrom(layout, stories),
    withLocks((box, rank) => (rank === 0 ? { ...headed(box), ...standing(box) } : headed(box))),
    withLocks((box, rank) => (rank === 0 ? { ...headed(box), columns: box.columns } : headed(box))),
    withLocks(headed),
    bare,
  ]
}

const given = (lock: Lock): Lock =>
  Object.fromEntries(Object.entries(lock).filter(([, value]) => value !== undefined))
