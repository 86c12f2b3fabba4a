import type { PlacedPage } from '../layout/placed/PlacedPage'
import type { MakeupPage } from './MakeupPage'
import type { PageLayout } from './PageLayout'
import type { PageMakeup } from './PageMakeup'
import { startsFrom } from './startsFrom'

/** How much more of a page may stay empty for the sake of a layout, as a share of it. */
const patience = 0.01

/**
 * The makeup of a page that starts from a layout: the one that keeps most of the layout and leaves neither more of the page
 * empty, nor more copy over, nor more rules broken than the same stories would without it.
 */
export function startOf(
  page: MakeupPage,
  {
    layout,
    lay,
  }: {
    readonly layout: PageLayout
    /** Sets a page; null where it cannot be set. */
    readonly lay: (page: MakeupPage) => PlacedPage | null
  },
): PageMakeup {
  const stories = page.page.articleIds.map((id) => ({
    id,
    photoIds: page.photos.filter(({ articleId }) => articleId === id).map((photo) => photo.id),
  }))
  const starts = startsFrom(layout, stories)
  const placed = (makeup: PageMakeup) => lay({ ...page, makeup })
  const [bare] = starts.slice(-1)
  if (bare === undefined) throw new Error('A layout is always something to start from.')
  const free = placed(bare)
  if (free === null) return bare
  return starts.slice(0, -1).find((makeup) => isAsGood(placed(makeup), free)) ?? bare
}

/** Whether a page is as full as another, and as much of its copy stands on it. */
function isAsGood(one: PlacedPage | null, other: PlacedPage): boolean {
  if (one === null) return false
  return (
    oversetOf(one) <= oversetOf(other) &&
    figureOf(one, 'cover') >= figureOf(other, 'cover') - patience &&
    figureOf(one, 'fill') >= figureOf(other, 'fill') - patience &&
    brokenIn(one) <= brokenIn(other)
  )
}

const oversetOf = ({ fit }: PlacedPage): number =>
  fit.reduce((sum, { oversetLines }) => sum + oversetLines, 0)
const figureOf = ({ checks }: PlacedPage, id: string): number =>
  checks.find((check) => check.id === id)?.value ?? 0
const brokenIn = ({ checks }: PlacedPage): number => checks.filter(({ ok }) => !ok).length
