import { pageStyles } from '../style/pageStyles'
import type { StylesById } from '../style/StylesById'
import type { PagePlan } from './PagePlan'
import type { PlanFault } from './PlanFault'
import type { PlanFolio } from './PlanFolio'
import type { PlanItem } from './PlanItem'
import type { PlanNameplate } from './PlanNameplate'
import { PlanReader } from './PlanReader'
import { readItem } from './readItem'
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

function readFolio(value: unknown, read: PlanReader): PlanFolio | null {
  if (value === null || value === undefined) return null
  const folio = read.record(value, 'folio')
  if (folio === null) return null
  const editors = folio['editors'] === undefined ? [] : read.list(folio['editors'], 'folio.editors')
  return {
    newspaper: read.text(folio['newspaper'], 'folio.newspaper'),
    date: readDate(folio['date'], read),
    pageNumber: read.integer(folio['pageNumber'], 'folio.pageNumber', { least: 1, most: 999 }),
    title: read.text(folio['title'], 'folio.title'),
    editors: editors.flatMap((value, i) => {
      const editor = read.record(value, `folio.editors[${i}]`)
      if (editor === null) return []
      return {
        role: read.text(editor['role'], `folio.editors[${i}].role`),
        name: read.text(editor['name'], `folio.editors[${i}].name`),
      }
    }),
  }
}

function readDate(value: unknown, read: PlanReader): string {
  const date = read.text(value, 'folio.date')
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN
  const known = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
  if (!known && typeof value === 'string') read.fault('folio.date', 'a calendar date, 2023-03-02', value)
  return date
}

function readNameplate(value: unknown, read: PlanReader): PlanNameplate | null {
  if (value === null || value === undefined) return null
  const nameplate = read.record(value, 'nameplate')
  if (nameplate === null) return null
  const particulars = read.list(nameplate['particulars'], 'nameplate.particulars')
  return {
    name: read.text(nameplate['name'], 'nameplate.name'),
    particulars: particulars.map((words, i) => read.text(words, `nameplate.particulars[${i}]`)),
  }
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
