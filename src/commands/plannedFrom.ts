import { emptyMakeup } from '../makeup/emptyMakeup'
import { startFrom } from '../makeup/startFrom'
import type { PlannedPage } from './planIssue'
import type { PageStore, StoredLayout } from './ports'

/**
 * A planned page as it is created: from the page layout (版式) that is usual for its number and title, where there is
 * one. What the plan says goes before what the layout says.
 */
export function plannedFrom(
  page: PlannedPage,
  { layouts, pageStyle }: { readonly layouts: readonly StoredLayout[]; readonly pageStyle: string },
): Omit<Parameters<PageStore['create']>[0], 'issueId'> {
  const usual = layouts.find(
    ({ usualPage, title }) => usualPage === page.number && (title === null || title === page.title),
  )
  if (!usual) return { ...page, makeup: { ...emptyMakeup, style: pageStyle }, layoutId: null }
  const { id: layoutId, flag, coOrganizers, layout } = usual
  return {
    ...page,
    flag: page.flag ?? flag,
    coOrganizers: page.coOrganizers ?? coOrganizers,
    makeup: startFrom(layout, []),
    layoutId,
  }
}
