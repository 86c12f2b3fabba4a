import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import type { SessionDatabase } from '../database/session'
import { reading } from './reading'

const most = 300

export interface Named {
  readonly id: number
  readonly name: string
}

/** What a story or a page can be given: rubrics, co-organizers, responsible editors who hold the role today. */
export interface Registers {
  readonly rubrics: readonly Named[]
  readonly coOrganizers: readonly Named[]
  readonly responsibleEditors: readonly Named[]
}

/** The registers that forms choose from: three short queries. */
export function registersForDesk(payload: Payload): Promise<Registers> {
  return reading(payload, async (_tx, db) => ({
    rubrics: await named(db, sql`select id, name from rubrics order by name limit ${most}`),
    coOrganizers: await named(
      db,
      sql`select id, name from co_organizers order by position nulls last, name limit ${most}`,
    ),
    responsibleEditors: await named(
      db,
      sql`select distinct u.id, u.name from users u join roles r on r.person_id = u.id
          where r.role = 'responsibleEditor' and r."from" <= now() and (r.until is null or r.until > now())
          order by u.name limit ${most}`,
    ),
  }))
}

async function named(db: SessionDatabase, query: ReturnType<typeof sql>): Promise<readonly Named[]> {
  const { rows } = await db.execute<{ id: number; name: string }>(query)
  return rows.map(({ id, name }) => ({ id, name }))
}
