import type { Lock } from '../../layout/plan/Lock'
import type { PlacedPage } from '../../layout/placed/PlacedPage'
import { layoutPage, type PageStyle, readPlan } from '../../layout'
import type { ArticleCopy } from '../../newspaper/article/ArticleCopy'
import { emptyMakeup } from '../emptyMakeup'
import { itemIds } from '../itemIds'
import type { MakeupPhoto } from '../MakeupPage'
import { toPagePlan } from '../toPagePlan'
import { headlineLock } from './headlineLock'

/** A story of a page that was published, with the words that are to stand in its place now. */
export interface StoryToSet {
  readonly articleId: number
  readonly copy: ArticleCopy
  /** Those of its photos that the page shows. */
  readonly photos: readonly MakeupPhoto[]
  /** Whether its headline stays as large as it was printed. */
  readonly keepsSize: boolean
}

/**
 * Sets a story in the very box that it has, alone, and answers the page that came of it; null where the box would not be
 * the same, or does not hold it.
 */
export function setInItsPlace(
  placed: PlacedPage,
  { articleId, copy, photos, keepsSize }: StoryToSet,
  style: PageStyle,
): PlacedPage | null {
  const ids = [itemIds.article(articleId), ...photos.map(({ id }) => itemIds.photo(id))]
  const plan = toPagePlan({
    newspaper: '',
    date: '',
    page: { number: 1, title: '', flag: null, editors: [], articleIds: [articleId], coOrganizers: null },
    makeup: { ...emptyMakeup, style: style.id, locks: locksOf(placed, ids, { keepsSize }) },
    copyById: { [String(articleId)]: copy },
    photos,
    nameplate: null,
  })
  const styles = new Map([[style.id, style]])
  const reading = readPlan(plan, styles)
  if (!reading.ok) return null
  const set = layoutPage(reading.plan, undefined, styles)
  const isWhole = set.fit.every(({ state, capacity }) => state !== 'overset' && capacity > 0)
  return isWhole && ids.every((id) => hasSameRoom(placed, set, id)) ? set : null
}

function locksOf(
  placed: PlacedPage,
  ids: readonly string[],
  { keepsSize }: Pick<StoryToSet, 'keepsSize'>,
): Readonly<Record<string, Lock>> {
  const boxes = placed.boxes.filter(({ id }) => ids.includes(id))
  return Object.fromEntries(
    boxes.map(({ id, kind, column, row, columns, rows }) => [
      id,
      {
        column,
        row,
        columns,
        rows,
        ...(kind === 'article' && headlineLock(placed, id)),
        ...(!keepsSize && { sizePt: undefined }),
      },
    ]),
  )
}

/** Whether a box and its picture, where it has one, are where they were. */
function hasSameRoom(one: PlacedPage, other: PlacedPage, id: string): boolean {
  return roomOf(one, id) === roomOf(other, id)
}

function roomOf({ boxes, images }: PlacedPage, id: string): string {
  const rooms = boxes.filter((box) => box.id === id)
  const pictures = images.filter(({ box }) => box === id)
  return JSON.stringify([...rooms, ...pictures].map(({ x, y, width, height }) => [x, y, width, height]))
}
