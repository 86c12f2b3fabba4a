import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { Actor } from '../../../review/Actor'
import type { InboxView } from '../../../review/inboxViews'
import { openStates, seesAllLate, statesToReview } from '../../../review/inboxViews'
import { allowed } from '../../access/accessFor'
import type { InboxQuestion } from './InboxQuestion'

const mostTerms = 5

/** Conditions over `newsroom.inbox_stories s`, with `placed` joined for the page. */
export function readable(actor: Actor): SQL {
  const rule = allowed(actor, 'articles', 'read')
  if (rule === true) return sql`true`
  return rule === false ? sql`false` : own(actor) // ownRecords: what they wrote; a test holds the two together
}

/** What a view holds of what is readable. */
export function inView(view: InboxView, actor: Actor, words = ''): SQL {
  switch (view) {
    case 'waiting':
      return sql`(${open} and (${assignedTo(actor)} or ${waitsFor(actor)}))`
    case 'assigned':
      return sql`(${open} and ${assignedTo(actor)})`
    case 'late': {
      const whose = seesAllLate(actor) ? sql`true` : sql`(${assignedTo(actor)} or ${waitsFor(actor)})`
      return sql`(${open} and s.due_at < now() and ${whose})`
    }
    case 'drafts':
      return sql`(s.state = 'draft' and not ${own(actor)} and (not s.is_returned or not exists
        (select 1 from articles_rels w where w.parent_id = s.article_id and w.path = 'authors')))`
    case 'mine':
      return sql`(${open} and ${own(actor)})`
    case 'all':
      return words === '' ? open : sql`true`
  }
}

const open = sql`s.state in ${[...openStates]}`
const assignedTo = (actor: Actor) => sql`coalesce(s.assigned_to_id = ${actor.id}, false)`

function waitsFor(actor: Actor): SQL {
  const states = statesToReview(actor)
  return states.length === 0 ? sql`false` : sql`(s.assigned_to_id is null and s.state in ${[...states]})`
}

/** A set that Postgres asks once a query, whatever number of rows it is asked of. */
const own = (actor: Actor): SQL =>
  sql`s.article_id in (select parent_id from articles_rels where path = 'authors' and users_id = ${actor.id})`

export const filters = ['stage', 'page', 'rubric', 'unit'] as const
export type Filter = (typeof filters)[number]

/** What one filter leaves; true where it is not set. */
export function filtered(filter: Filter, question: InboxQuestion): SQL {
  const chosen = question[filter]
  if (chosen === null) return sql`true`
  return chosen === 'none' ? sql`${columns[filter]} is null` : sql`${columns[filter]} = ${chosen}`
}

/** The column of each filter, in the base of the counts and in the list alike. */
const columns: Readonly<Record<Filter, SQL>> = {
  stage: sql.raw('state'),
  page: sql.raw('page_id'),
  rubric: sql.raw('rubric_id'),
  unit: sql.raw('co_organizer_id'),
}

/**
 * Every word in number, headlines, byline or the name of the co-organizer. The index is of characters and pairs; `like`
 * asks again whether they stand together.
 */
export function holding(words: string): SQL {
  const terms = words.toLowerCase().split(/\s+/u).filter(Boolean).slice(0, mostTerms)
  if (terms.length === 0) return sql`true`
  return sql.join(terms.map(holdingTerm), sql` and `)
}

function holdingTerm(term: string): SQL {
  const pattern = `%${term.replace(/[\\%_]/gu, String.raw`\$&`)}%`
  return sql`((newsroom.grams(s.words) @> newsroom.grams(${term}) and s.words like ${pattern})
    or s.co_organizer_id = any (array(select id from co_organizers
         where lower(name) like ${pattern} or lower(short_name) like ${pattern})))`
}

/** The pages of issues that are not published yet, with what stands on them. */
export const placed = sql`placed as materialized (
  select r.articles_id as article_id, min(p.id) as page_id from pages_rels r join pages p on p.id = r.parent_id
  join issues i on i.id = p.issue_id where r.path = 'articles' and i.state <> 'published' group by 1)`
