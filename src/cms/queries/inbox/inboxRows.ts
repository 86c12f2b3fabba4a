import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { Actor } from '../../../review/Actor'
import type { InboxView } from '../../../review/inboxViews'
import type { SessionDatabase } from '../../database/session'
import { filtered, filters, holding, inView, placed, readable } from './inboxConditions'
import type { Inbox, InboxPlace, InboxQuestion } from './InboxQuestion'
import { toInboxStory } from './toInboxStory'

const shown = 40

/** The rows of a view from a place on: the stories' own tables are read for the rows that are shown, and no more. */
export async function inboxRows(
  db: SessionDatabase,
  actor: Actor,
  question: InboxQuestion,
): Promise<Pick<Inbox, 'rows' | 'next'>> {
  const { rank, moment } = orders[question.view]
  const { rows } = await db.execute<Record<string, unknown>>(
    sql`with ${placed}, listed as materialized (
          select s.article_id, s.waiting_since, s.characters, s.assigned_to_id, s.due_at, s.rubric_id, s.co_organizer_id,
            placed.page_id, ${rank} as rank, ${moment} as moment
          from newsroom.inbox_stories s left join placed on placed.article_id = s.article_id
          where ${readable(actor)} and ${inView(question.view, actor, question.words)} and ${holding(question.words)}
            and ${sql.join(
              filters.map((filter) => filtered(filter, question)),
              sql` and `,
            )} and ${following(question.after, rank, moment)}
          order by rank, moment, s.article_id limit ${shown + 1})
        select l.*, a.number, a.kicker, a.headline, a.deck, a.byline_text as "bylineText", a.bylines, a.captions,
          a.review_state::text as "reviewState", a.passes, a.copy_hash as "copyHash", a.return_reason as "returnReason",
          a.rev, u.name as assigned_name, l.due_at < now() as is_late, b.name as rubric_name, c.short_name as unit_name,
          i.date, p.number as page_number, p.title as page_title,
          array(select w.users_id from articles_rels w where w.parent_id = a.id and w.path = 'authors'
            and w.users_id is not null order by w."order") as authors
        from listed l join articles a on a.id = l.article_id
          left join users u on u.id = l.assigned_to_id left join rubrics b on b.id = l.rubric_id
          left join co_organizers c on c.id = l.co_organizer_id
          left join pages p on p.id = l.page_id left join issues i on i.id = p.issue_id
        order by l.rank, l.moment, l.article_id`,
  )
  const listed = rows.slice(0, shown)
  const last = rows.length > shown ? listed.at(-1) : undefined
  return { rows: listed.map(toInboxStory), next: last ? placeOf(last) : null }
}

const placeOf = (row: Record<string, unknown>): InboxPlace => ({
  rank: Number(row['rank']),
  moment: Number(row['moment']),
  id: Number(row['article_id']),
})

const following = (after: InboxPlace | null, rank: SQL, moment: SQL): SQL =>
  after === null
    ? sql`true`
    : sql`(${rank}, ${moment}, s.article_id) > (${after.rank}::int, ${after.moment}::bigint, ${after.id}::int)`

const none = sql.raw('0')
const sinceWhen = sql.raw('(extract(epoch from s.waiting_since) * 1000)::bigint')
const dueWhen = sql.raw(`(extract(epoch from coalesce(s.due_at, '9999-12-31')) * 1000)::bigint`)
const longestWaiting = { rank: none, moment: sinceWhen }
const dueFirst = { rank: none, moment: dueWhen }

/** In which order each view is read: rank, then moment, then number. */
const orders: Readonly<Record<InboxView, { readonly rank: SQL; readonly moment: SQL }>> = {
  waiting: longestWaiting,
  assigned: dueFirst,
  late: dueFirst,
  drafts: { rank: none, moment: sql.raw('-(extract(epoch from s.waiting_since) * 1000)::bigint') },
  mine: {
    rank: sql.raw('case when s.is_returned then 0 else 1 end'),
    moment: sql.raw('-(extract(epoch from s.waiting_since) * 1000)::bigint'),
  },
  all: longestWaiting,
}
