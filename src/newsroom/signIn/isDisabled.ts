import { sql } from 'drizzle-orm'
import type { NewsroomTransaction } from '../NewsroomTransaction'

/** 停用: whether a person may not come in, at this moment. */
export async function isDisabled(database: NewsroomTransaction, personId: number): Promise<boolean> {
  const { rows } = await database.execute(
    sql`select 1 from newsroom.disabled_people where person_id = ${personId}`,
  )
  return rows.length > 0
}
