import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import type { Actor } from '../../review/Actor'
import { allowed } from '../access/accessFor'
import type { SessionDatabase } from '../database/session'
import type { MakeupPulse } from './DeskMakeup'
import { reading } from './reading'

/** Seconds after which somebody who was not heard of is taken to have left: three pulses of the desk. */
const awayAfter = 30

/**
 * Notes that a person is at a page, and says what they cannot see from there: the page's revision, whether its copy or
 * furniture changed, and who else is at it. No act: nothing of it goes to the ledger. Null where they may not read it.
 */
export async function makeupPulse(
  payload: Payload,
  actor: Actor,
  pageId: number,
): Promise<MakeupPulse | null> {
  if (allowed(actor, 'pages', 'read') !== true || allowed(actor, 'articles', 'read') !== true) return null
  return reading(payload, async (_tx, db) => {
    const page = await readStamp(db, pageId)
    if (!page) return null
    await noteVisit(db, { pageId, personId: actor.id })
    return { ...page, others: await othersAt(db, { pageId, personId: actor.id }) }
  })
}

/** One look: the revision, and a text that is another where a story, a photo or the newspaper's own data is another. */
async function readStamp(
  db: SessionDatabase,
  pageId: number,
): Promise<Pick<MakeupPulse, 'rev' | 'copyStamp'> | null> {
  const { rows } = await db.execute<{ rev: string; stamp: string }>(
    sql`select p.rev, md5(concat_ws('|',
          (select string_agg(concat_ws(':', a.id, a.rev, f.photos_id, ph.updated_at), ',' order by a.id, f."order")
           from pages_rels s join articles a on a.id = s.articles_id
             left join articles_rels f on f.parent_id = a.id and f.path = 'photos'
             left join photos ph on ph.id = f.photos_id
           where s.parent_id = p.id and s.path = 'articles'),
          (select max(updated_at) from newspaper),
          (select max(updated_at) from page_styles))) as stamp
        from pages p where p.id = ${pageId}`,
  )
  const [row] = rows
  return row ? { rev: Number(row.rev), copyStamp: row.stamp } : null
}

interface Visit {
  readonly pageId: number
  readonly personId: number
}

/** One row a person and page; who comes back after a while is there anew. Rows of yesterday are swept on the way. */
async function noteVisit(db: SessionDatabase, { pageId, personId }: Visit): Promise<void> {
  await db.execute(
    sql`insert into page_visits as v (page_id, person_id, since, seen_at) values (${pageId}, ${personId}, now(), now())
        on conflict (page_id, person_id) do update set seen_at = now(),
          since = case when v.seen_at < now() - make_interval(secs => ${awayAfter}) then now() else v.since end`,
  )
  await db.execute(
    sql`delete from page_visits where page_id = ${pageId} and seen_at < now() - interval '1 day'`,
  )
}

async function othersAt(db: SessionDatabase, { pageId, personId }: Visit): Promise<MakeupPulse['others']> {
  const { rows } = await db.execute<{ name: string; since: string }>(
    sql`select u.name, v.since from page_visits v join users u on u.id = v.person_id
        where v.page_id = ${pageId} and v.person_id <> ${personId}
          and v.seen_at >= now() - make_interval(secs => ${awayAfter})
        order by v.since, u.name limit 20`,
  )
  return rows.map(({ name, since }) => ({ name, since: new Date(since).toISOString() }))
}
