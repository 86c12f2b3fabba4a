import type { ArticleState } from '../../review/ArticleState'
import { articleStates } from '../../review/ArticleState'
import type { InboxView } from '../../review/inboxViews'
import type { InboxPlace, InboxQuestion } from '../../runtime'

/** What an address asks of the inbox: `?view=waiting&stage=…&page=7&q=…&after=0.1732423423000.12`. */
export function parseInbox(
  given: Readonly<Record<string, string | string[] | undefined>>,
  views: readonly InboxView[],
): InboxQuestion {
  const text = (name: string) => (typeof given[name] === 'string' ? given[name] : '')
  return {
    view: views.find((view) => view === text('view')) ?? views[0] ?? 'mine',
    stage: articleStates.find((state): state is ArticleState => state === text('stage')) ?? null,
    page: choice(text('page')),
    rubric: choice(text('rubric')),
    unit: choice(text('unit')),
    words: text('q').trim().slice(0, longestSearch),
    after: place(text('after')),
  }
}

const longestSearch = 60

const choice = (text: string) =>
  text === 'none' ? 'none' : /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null

function place(text: string): InboxPlace | null {
  const [, rank, moment, id] = /^([01])\.(-?\d{1,15})\.(\d{1,9})$/.exec(text) ?? []
  return id === undefined ? null : { rank: Number(rank), moment: Number(moment), id: Number(id) }
}

/** The address that asks this; a later page is left where anything else changes. */
export function inboxAddress(question: InboxQuestion, change: Partial<InboxQuestion> = {}): string {
  const { view, stage, page, rubric, unit, words, after } = { ...question, after: null, ...change }
  const asked = { view, stage, page, rubric, unit, q: words }
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value) search.set(name, String(value))
  if (after) search.set('after', `${after.rank}.${after.moment}.${after.id}`)
  return `/desk?${search.toString()}`
}
