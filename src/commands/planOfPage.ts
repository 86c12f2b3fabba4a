import { type PagePlan, type PageStyle, type PlanFault, readPlan } from '../layout'
import { keepToPage } from '../makeup/keepToPage'
import type { PageMakeup } from '../makeup/PageMakeup'
import { toPagePlan } from '../makeup/toPagePlan'
import type { PageRow, StoredArticle, StoredIssue, Stores } from './ports'
import { toMakeupPage } from './toMakeupPage'

export type PlanOfPage =
  | {
      readonly ok: true
      readonly plan: PagePlan
      readonly style: PageStyle
      readonly makeup: PageMakeup
    }
  | { readonly ok: false; readonly faults: readonly PlanFault[] }

/**
 * The plan of a page from its stories as they are, and the makeup that it was made of: without what was decided of
 * stories that are not on it, and without an arrangement that lies off its grid, as after a change of style.
 */
export async function planOfPage(
  stores: Pick<Stores, 'masthead' | 'pages' | 'styles'>,
  found: {
    readonly issue: StoredIssue
    readonly page: PageRow
    readonly articles: readonly StoredArticle[]
  },
): Promise<PlanOfPage> {
  const { issue, page, articles } = found
  const style = await stores.styles.read(page.makeup.style)
  if (!style) {
    const fault = { path: 'style', expected: 'a page style that there is', found: page.makeup.style }
    return { ok: false, faults: [fault] }
  }
  const masthead = await stores.masthead.read()
  const pageCount = page.number === 1 ? await stores.pages.countOfIssue(issue.id) : 1
  const whole = toMakeupPage({ issue, page, articles, masthead, pageCount })
  const photoIds = whole.photos.map(({ id }) => id)
  const makeup = keepToPage(page.makeup, { articleIds: page.articleIds, photoIds })
  const free = { ...makeup, arrangement: null }
  const candidates = makeup.arrangement === null ? [makeup] : [makeup, free]
  const readings = candidates.map((one) => ({
    makeup: one,
    reading: readPlan(toPagePlan({ ...whole, makeup: one }), new Map([[style.id, style]])),
  }))
  const good = readings.find(({ reading }) => reading.ok)
  if (good?.reading.ok) return { ok: true, plan: good.reading.plan, style, makeup: good.makeup }
  return { ok: false, faults: readings.flatMap(({ reading }) => (reading.ok ? [] : reading.faults)) }
}
