import { sql } from 'drizzle-orm'
import type { FilingStore } from '../commands/FilingStore'
import type { NewsroomTransaction } from './NewsroomTransaction'

/** Filings in Postgres. A key is locked before there is a row of it, so that of two that come at once one waits. */
export function filingStore(transaction: NewsroomTransaction): FilingStore {
  return {
    lock: async (key) => {
      await transaction.execute(sql`select pg_advisory_xact_lock(hashtext('filing'), hashtext(${key}))`)
      const { rows } = await transaction.execute<{ article_id: number; person_id: number; at: string }>(
        sql`select article_id, person_id, case when key = ${key}::uuid then at else again_at end as at
            from newsroom.filings where key = ${key}::uuid or again_key = ${key}::uuid`,
      )
      const [row] = rows
      return row
        ? { articleId: row.article_id, personId: row.person_id, at: new Date(row.at).toISOString() }
        : null
    },
    keep: async ({ key, articleId, personId }) => {
      await transaction.execute(
        sql`insert into newsroom.filings (key, article_id, person_id) values (${key}::uuid, ${articleId}, ${personId})
            on conflict (article_id) do update
              set again_key = excluded.key, again_at = clock_timestamp(), person_id = excluded.person_id`,
      )
    },
  }
}
