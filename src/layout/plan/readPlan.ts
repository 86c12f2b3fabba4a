import { pageStyles } from '../style/pageStyles'
import type { StylesById } from '../style/StylesById'
import type { PagePlan } from './PagePlan'
import type { PlanFault } from './PlanFault'
import type { PlanItem } from './PlanItem'
import { PlanReader } from './PlanReader'
import { readFolio } from './readFolio'
import { readItem } from './readItem'
import { readNameplate } from './readNameplate'
import { textLimits } from './textLimits'

/** The most items that one page is searched with. */
export const mostItems = 40

export type ReadPlan =
  | { readonly ok: true; readonly plan: PagePlan }
  | { readonly ok: false; readonly faults: readonly PlanFault[] }

/**
 * Reads a page plan (docs/contracts/page.md): the plan, or every fault in it. A page without stories is a page.
 *
 * - `styles` are those that it may name.
 */
export function readPlan(value: unknown, styles: StylesById = pageStyles): ReadPlan {
  const read = new PlanReader()
  const plan = read.record(value, 'plan')
  if (plan === null) return { ok: false, faults: read.faults }
  const id = read.text(plan['style'], 'style')
  const style = styles.get(id)
  if (style === undefined) {
    if (typeof plan['style'] === 'string') read.fault('style', `one of ${[...styles.keys()].join(', ')}`, id)
    return { ok: false, faults: read.faults }
  }
  const folio = readFolio(plan['folio'], read)
  const nameplate = readNameplate(plan['nameplate'], read)
  const values = read.list(plan['items'], 'items')
  if (values.length > mostItems) read.fault('items', `at most ${mostItems} items`, values.length)
  const items = values
    .slice(0, mostItems)
    .flatMap((item, i) => readItem(item, { path: `items[${i}]`, read, style }) ?? [])
  checkIds(items, read)
  checkCopy(items, read)
  if (read.faults.length > 0) return { ok: false, faults: read.faults }
  return { ok: true, plan: { style: id, folio, ...(nameplate === null ? {} : { nameplate }), items } }
}

/** All copy together: more than several pages of it can only be a mistake. */
function checkCopy(items: readonly PlanItem[], read: PlanReader): void {
  const characters = items
    .flatMap((item) => (item.kind === 'article' ? item.body : []))
    .reduce((sum, { text }) => sum + text.length, 0)
  if (characters > textLimits.copy)
    read.fault('items', `at most ${textLimits.copy} characters of copy in all`, characters)
}

/** Ids name boxes, so each is there once; 'folio' and 'nameplate' are the page's own. */
function checkIds(items: readonly PlanItem[], read: PlanReader): void {
  const seen = new Set(['folio', 'nameplate'])
  items.forEach(({ id }, i) => {
    if (seen.has(id)) read.fault(`items[${i}].id`, 'an id of its own', id)
    seen.add(id)
  })
}
