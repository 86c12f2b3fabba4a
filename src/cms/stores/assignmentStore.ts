import { sql } from 'drizzle-orm'
import type { AssignmentStore } from '../../commands/AssignmentStore'
import type { Actor } from '../../review/Actor'
import { roles } from '../../review/Role'
import type { SessionDatabase } from '../database/session'

/** Assignments: two columns of `articles` that no copy and no revision hangs on. */
export function assignmentStore(db: SessionDatabase): AssignmentStore {
  return {
    read: async (articleIds) => {
      if (articleIds.length === 0) return []
      const { rows } = await db.execute<{
        id: number
        person_id: number | null
        name: string | null
        due_at: Date | string | null
      }>(
        sql`select a.id, a.assigned_to_id as person_id, u.name, a.due_at from articles a
            left join users u on u.id = a.assigned_to_id where a.id in ${[...articleIds]} order by a.id`,
      )
      return rows.map((row) => ({
        articleId: row.id,
        person: row.person_id === null ? null : { id: row.person_id, name: row.name ?? '' },
        dueAt: row.due_at === null ? null : new Date(row.due_at).toISOString(),
      }))
    },
    person: (id) => readPerson(db, id),
    assign: async (articleIds, { personId, dueAt }) => {
      if (articleIds.length === 0) return
      await db.execute(
        sql`update articles set assigned_to_id = ${personId}, due_at = ${dueAt} where id in ${[...articleIds]}`,
      )
    },
  }
}

async function readPerson(db: SessionDatabase, id: number): Promise<Actor | null> {
  const { rows } = await db.execute<{ name: string }>(sql`select name from users where id = ${id}`)
  const name = rows[0]?.name
  if (name === undefined) return null
  const held = await db.execute<{ role: string; unit: number | null }>(
    sql`select role::text as role, co_organizer_id as unit from roles where person_id = ${id}
        and "from" <= now() and (until is null or until > now())
        and not exists (select 1 from newsroom.disabled_people d where d.person_id = ${id})`,
  )
  const signatures = await db.execute<{ id: number; name: string }>(
    sql`select id, name from bylines where user_id = ${id}`,
  )
  const names = held.rows.map(({ role }) => role)
  return {
    id,
    name,
    roles: roles.filter((role) => names.includes(role)),
    coOrganizerIds: held.rows.flatMap(({ unit }) => (unit === null ? [] : [unit])),
    bylineIds: signatures.rows.map((row) => row.id),
    signsAs: [name, ...signatures.rows.map((row) => row.name)],
  }
}
