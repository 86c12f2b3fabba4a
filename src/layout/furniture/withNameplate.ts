import type { PagePlan } from '../plan/PagePlan'

/** The plan with a 报头 where it is of a front page and names none: the newspaper's name, the day and the editors. */
export function withNameplate(plan: PagePlan): PagePlan {
  const { folio, nameplate } = plan
  if (folio === null || folio.pageNumber !== 1 || nameplate !== undefined) return plan
  const editors = folio.editors.map(({ role, name }) => `${role} ${name}`)
  const particulars = [...(folio.contacts ?? []), ...editors]
  return { ...plan, nameplate: { name: folio.newspaper, date: folio.date, particulars } }
}
