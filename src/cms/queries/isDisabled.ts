import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { reading } from './reading'

/** Whether a person may not come in any more (停用). */
export function isDisabled(payload: Payload, personId: number): Promise<boolean> {
  return reading(payload, async (_tx, db) => {
    const { rows } = await db.execute(
      sql`select 1 from newsroom.disabled_people where person_id = ${personId}`,
    )
    return rows.length > 0
  })
}
