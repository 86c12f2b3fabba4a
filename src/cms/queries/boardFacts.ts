import { sql } from 'drizzle-orm'
import { leaseSeconds } from '../../commands/LeaseStore'
import type { PageRow, StoredIssue } from '../../commands/ports'
import type { IssueForPreflight } from '../../commands/preflight/IssueForPreflight'
import type { SessionDatabase } from '../database/session'
import { awayAfter } from './boardStamp'
import type { BoardPage } from './DeskBoard'

const lately = 30 // days before the issue

/** What the board shows beside pages and stories: who is there, names, open marks, the issue before, recent headlines. */
export async function boardFacts(
  db: SessionDatabase,
  { issue, pages }: { readonly issue: StoredIssue; readonly pages: readonly PageRow[] },
) {
  const { rows } = await db.execute<{ now: string | Date }>(sql`select clock_timestamp() as now`)
  return {
    now: new Date(rows[0]?.now ?? Date.now()).toISOString(),
    names: await namesOf(
      db,
      pages.flatMap(({ responsibleEditorIds }) => responsibleEditorIds),
    ),
    presentByPage: await presentAt(db, issue.id),
    openMarks: await openMarksOf(db, issue.id),
    previous: await issueBefore(db, issue),
    recent: await recentHeadlines(db, issue),
  }
}

async function namesOf(db: SessionDatabase, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await db.execute<{ id: number; name: string }>(
    sql`select id, name from users where id in ${[...new Set(ids)]}`,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Who is at the makeup desk with a page, and who holds the lease of a story on it. */
async function presentAt(
  db: SessionDatabase,
  issueId: number,
): Promise<ReadonlyMap<number, BoardPage['present']>> {
  const { rows } = await db.execute<{ page_id: number; name: string; since: string | Date }>(
    sql`select page_id, name, min(since) as since from (
          select p.id as page_id, u.name, v.since from pages p
            join page_visits v on v.page_id = p.id join users u on u.id = v.person_id
            where p.issue_id = ${issueId} and v.seen_at >= now() - make_interval(secs => ${awayAfter})
          union all
          select p.id, l.person_name, l.since from pages p
            join pages_rels s on s.parent_id = p.id and s.path = 'articles'
            join newsroom.leases l on l.article_id = s.articles_id
            where p.issue_id = ${issueId} and l.renewed_at > clock_timestamp() - make_interval(secs => ${leaseSeconds})
        ) present group by page_id, name order by page_id, min(since)`,
  )
  const byPage = new Map<number, { name: string; since: string }[]>()
  for (const { page_id, name, since } of rows) {
    const there = byPage.get(page_id) ?? []
    byPage.set(page_id, [...there, { name, since: new Date(since).toISOString() }])
  }
  return byPage
}

async function openMarksOf(db: SessionDatabase, issueId: number): Promise<ReadonlyMap<number, number>> {
  const { rows } = await db.execute<{ page_id: number; open: number }>(
    sql`select m.page_id, count(*)::int as open from newsroom.marks m join pages p on p.id = m.page_id
        where p.issue_id = ${issueId} and m.settlement is null group by m.page_id`,
  )
  return new Map(rows.map(({ page_id, open }) => [page_id, open]))
}

async function issueBefore(
  db: SessionDatabase,
  { date }: StoredIssue,
): Promise<IssueForPreflight['previous']> {
  const { rows } = await db.execute<{ date: string; number: string; serial_number: string }>(
    sql`select date, number, serial_number from issues where date < ${date} order by date desc limit 1`,
  )
  const [row] = rows
  return row ? { date: row.date, number: Number(row.number), serialNumber: Number(row.serial_number) } : null
}

async function recentHeadlines(
  db: SessionDatabase,
  { date }: StoredIssue,
): Promise<IssueForPreflight['recent']> {
  const { rows } = await db.execute<{ headline: string; date: string }>(
    sql`select a.headline, i.date from issues i join pages p on p.issue_id = i.id
          join pages_rels s on s.parent_id = p.id and s.path = 'articles'
          join articles a on a.id = s.articles_id
        where i.state = 'published' and a.headline is not null and i.date < ${date}
          and i.date >= to_char(${date}::date - ${lately}::int, 'YYYY-MM-DD')
        order by i.date desc limit 2000`,
  )
  return rows.map(({ headline, date: day }) => ({ headline, date: day }))
}
