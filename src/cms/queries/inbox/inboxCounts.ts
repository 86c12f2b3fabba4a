import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import { formatPageLabel } from '../../../newspaper/page/formatPageLabel'
import type { Actor } from '../../../review/Actor'
import type { InboxView } from '../../../review/inboxViews'
import { openStates } from '../../../review/inboxViews'
import type { SessionDatabase } from '../../database/session'
import type { Filter } from './inboxConditions'
import { filtered, filters, holding, inView, placed, readable } from './inboxConditions'
import type { Inbox, InboxChoice, InboxQuestion } from './InboxQuestion'

/** How many stories each view holds: one pass over those that are under way. */
export async function viewCounts(
  db: SessionDatabase,
  actor: Actor,
  views: readonly InboxView[],
): Promise<Inbox['views']> {
  if (views.length === 0) return {}
  const counted = views.map(
    (view) => sql`count(*) filter (where ${inView(view, actor)})::int as ${sql.identifier(view)}`,
  )
  const { rows } = await db.execute<Record<string, number>>(
    sql`select ${sql.join(counted, sql`, `)} from newsroom.inbox_stories s
        where s.state in ${[...openStates]} and ${readable(actor)}`,
  )
  return Object.fromEntries(views.map((view) => [view, Number(rows[0]?.[view] ?? 0)]))
}

type CountRow = {
  readonly kind: Filter | 'total'
  readonly key: string | null
  readonly count: number
  readonly name: string | null
  readonly date: string | null
  readonly number: string | null
}

/** How many stories each choice of each filter holds, the other filters kept: one query over the view. */
export async function filterCounts(
  db: SessionDatabase,
  actor: Actor,
  question: InboxQuestion,
): Promise<Pick<Inbox, 'choices' | 'total'>> {
  const { rows } = await db.execute<CountRow>(
    sql`with ${placed}, base as materialized (
          select s.state, placed.page_id, s.rubric_id, s.co_organizer_id from newsroom.inbox_stories s
          left join placed on placed.article_id = s.article_id
          where ${readable(actor)} and ${inView(question.view, actor, question.words)} and ${holding(question.words)})
        ${sql.join([...filters.map((filter) => countsOf(filter, question)), totalOf(question)], sql` union all `)}`,
  )
  const of = (filter: Filter) => rows.filter(({ kind }) => kind === filter).map(toChoice)
  return {
    choices: { stage: of('stage'), page: of('page'), rubric: of('rubric'), unit: of('unit') },
    total: Number(rows.find(({ kind }) => kind === 'total')?.count ?? 0),
  }
}

function countsOf(filter: Filter, question: InboxQuestion): SQL {
  const others = filters.filter((other) => other !== filter).map((other) => filtered(other, question))
  return sql`(select ${filter} as kind, ${keys[filter]}::text as key, counted.count, ${names[filter]}
    from (select ${keys[filter]}, count(*)::int as count from base where ${sql.join(others, sql` and `)} group by 1) counted
    ${joins[filter]} order by counted.count desc, key limit 100)`
}

const totalOf = (question: InboxQuestion): SQL =>
  sql`(select 'total' as kind, null::text as key, count(*)::int as count, null::text, null::text, null::text from base
    where ${sql.join(
      filters.map((filter) => filtered(filter, question)),
      sql` and `,
    )})`

const keys: Readonly<Record<Filter, SQL>> = {
  stage: sql.raw('state'),
  page: sql.raw('page_id'),
  rubric: sql.raw('rubric_id'),
  unit: sql.raw('co_organizer_id'),
}

const nameless = 'null::text as name, null::text as date, null::text as number'
const named = 'n.name::text as name, null::text as date, null::text as number'
const names: Readonly<Record<Filter, SQL>> = {
  stage: sql.raw(nameless),
  page: sql.raw('n.title::text as name, i.date::text as date, n.number::text as number'),
  rubric: sql.raw(named),
  unit: sql.raw(named.replace('n.name', 'n.short_name')),
}
const joins: Readonly<Record<Filter, SQL>> = {
  stage: sql.raw(''),
  page: sql.raw('left join pages n on n.id = counted.page_id left join issues i on i.id = n.issue_id'),
  rubric: sql.raw('left join rubrics n on n.id = counted.rubric_id'),
  unit: sql.raw('left join co_organizers n on n.id = counted.co_organizer_id'),
}

function toChoice({ key, count, name, date, number }: CountRow): InboxChoice {
  const isPage = date !== null && number !== null
  return {
    key: key ?? 'none',
    name: isPage ? `${date} ${formatPageLabel({ number: Number(number), title: name ?? '' })}` : name,
    count: Number(count),
  }
}
