import { emptyMakeup } from '../makeup/emptyMakeup'
import { startFrom } from '../makeup/startFrom'
import type { PlannedPage } from './PlannedPage'
import type { PageStore, StoredLayout } from './ports'

/**
 * A planned page as it is created: from the page layout (版式) that was chosen for it, or the one that is usual for its
 * number and title, where there is one. What the plan says goes before what the layout says.
 */
export function plannedFrom(
  { style, layoutId: chosenId, ...page }: PlannedPage,
  layouts: {
    readonly chosen: readonly StoredLayout[]
    readonly usual: readonly StoredLayout[]
    readonly pageStyle: string
  },
): Omit<Parameters<PageStore['create']>[0], 'issueId'> {
  const start =
    layouts.chosen.find(({ id }) => id === chosenId) ??
    layouts.usual.find(
      ({ usualPage, title }) => usualPage === page.number && (title === null || title === page.title),
    )
  if (!start)
    return { ...page, makeup: { ...emptyMakeup, style: style ?? layouts.pageStyle }, layoutId: null }
  const { id: layoutId, flag, coOrganizers, layout } = start
  return {
    ...page,
    flag: page.flag ?? flag,
    coOrganizers: page.coOrganizers ?? coOrganizers,
    makeup: startFrom(layout, []),
    layoutId,
  }
}
