import { sql } from 'drizzle-orm'
import type { SetAsideStore, SetAsideText } from '../commands/SetAsideStore'
import type { NewsroomTransaction } from './NewsroomTransaction'

const mostShown = 50

type Row = {
  readonly id: string
  readonly article_id: number
  readonly person_id: number
  readonly person_name: string
  readonly base_rev: number
  readonly fields: unknown
  readonly reason: SetAsideText['reason']
  readonly at: Date | string
}

/** Set-aside texts in Postgres: added and read, never changed. */
export function setAsideStore(transaction: NewsroomTransaction): SetAsideStore {
  return {
    add: async ({ articleId, personId, personName, baseRev, fields, reason }) => {
      const { rows } = await transaction.execute<{ id: string }>(
        sql`insert into newsroom.set_aside_texts (article_id, person_id, person_name, base_rev, fields, reason)
            values (${articleId}, ${personId}, ${personName}, ${baseRev}, ${JSON.stringify(fields)}::jsonb, ${reason})
            returning id`,
      )
      return Number(rows[0]?.id)
    },
    list: async (articleId) => {
      const { rows } = await transaction.execute<Row>(
        sql`select id, article_id, person_id, person_name, base_rev, fields, reason, at
            from newsroom.set_aside_texts where article_id = ${articleId} order by id desc limit ${mostShown}`,
      )
      return rows.map(toText)
    },
  }
}

const toText = (row: Row): SetAsideText => ({
  id: Number(row.id),
  articleId: row.article_id,
  personId: row.person_id,
  personName: row.person_name,
  baseRev: row.base_rev,
  fields: row.fields,
  reason: row.reason,
  at: new Date(row.at).toISOString(),
})
