import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { leaseSeconds } from '../../commands/LeaseStore'
import type { Actor } from '../../review/Actor'
import { allowed } from '../access/accessFor'
import type { SessionDatabase } from '../database/session'
import { reading } from './reading'

/** Seconds after which somebody who was not heard of is taken to have left, as at the makeup desk (makeupPulse). */
export const awayAfter = 30

/** A text that is another where anything on an issue's board is another; null where there is none to read. */
export async function boardStamp(payload: Payload, actor: Actor, issueId: number): Promise<string | null> {
  if (allowed(actor, 'issues', 'read') !== true) return null
  return reading(payload, (_tx, db) => readStamp(db, issueId))
}

/** One look, by indexes alone. */
export async function readStamp(db: SessionDatabase, issueId: number): Promise<string | null> {
  const { rows } = await db.execute<{ stamp: string }>(
    sql`with p as (select id, rev from pages where issue_id = ${issueId}),
             a as (select a.id, a.rev from pages_rels s join p on p.id = s.parent_id
                   join articles a on a.id = s.articles_id where s.path = 'articles')
        select md5(concat_ws('|', i.rev,
          (select string_agg(p.id || ':' || p.rev, ',' order by p.id) from p),
          (select string_agg(a.id || ':' || a.rev, ',' order by a.id) from a),
          (select max(ph.updated_at) from a join articles_rels f on f.parent_id = a.id and f.path = 'photos'
             join photos ph on ph.id = f.photos_id),
          (select count(*) || ':' || count(m.settled_at) from p join newsroom.marks m on m.page_id = p.id),
          (select s.state || ':' || s.publish_at || ':' || s.tries from newsroom.schedules s where s.issue_id = i.id),
          (select string_agg(v.page_id || ':' || v.person_id, ',' order by v.page_id, v.person_id)
             from p join page_visits v on v.page_id = p.id
             where v.seen_at >= now() - make_interval(secs => ${awayAfter})),
          (select string_agg(l.article_id || ':' || l.person_id, ',' order by l.article_id)
             from a join newsroom.leases l on l.article_id = a.id
             where l.renewed_at > clock_timestamp() - make_interval(secs => ${leaseSeconds})),
          (select max(updated_at) from newspaper))) as stamp
        from issues i where i.id = ${issueId}`,
  )
  return rows[0]?.stamp ?? null
}
