import { sql } from 'drizzle-orm'
import type { NewsroomTransaction } from '../NewsroomTransaction'

/** 备用码, by their hashes alone. */
export function recoveryCodeStore(database: NewsroomTransaction) {
  return {
    /** New ones in place of all there were. */
    replace: async (personId: number, hashes: readonly string[]): Promise<void> => {
      await database.execute(
        sql`with gone as (delete from newsroom.recovery_codes where person_id = ${personId})
            insert into newsroom.recovery_codes (person_id, hash)
            select ${personId}::int, unnest(${sql.param([...hashes])}::text[])`,
      )
    },
    /** Takes a code; false where it is none, or was taken. */
    take: async (personId: number, hash: string): Promise<boolean> => {
      const { rows } = await database.execute(
        sql`update newsroom.recovery_codes set used_at = clock_timestamp()
            where person_id = ${personId} and hash = ${hash} and used_at is null returning 1`,
      )
      return rows.length > 0
    },
    left: async (personId: number): Promise<number> => {
      const { rows } = await database.execute<{ left: number }>(
        sql`select count(*)::int as left from newsroom.recovery_codes
            where person_id = ${personId} and used_at is null`,
      )
      return rows[0]?.left ?? 0
    },
    drop: async (personId: number): Promise<void> => {
      await database.execute(sql`delete from newsroom.recovery_codes where person_id = ${personId}`)
    },
  }
}
