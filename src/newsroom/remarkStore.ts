import { sql } from 'drizzle-orm'
import type { RemarkStore } from '../commands/RemarkStore'
import type { NewsroomTransaction } from './NewsroomTransaction'
import { toRemark } from './toRemark'

/** Remarks in Postgres. Nothing of one is ever changed but that it is settled, once. */
export function remarkStore(transaction: NewsroomTransaction): RemarkStore {
  return {
    lock: async (id) => {
      const { rows } = await transaction.execute(
        sql`select * from newsroom.remarks where id = ${id} for update`,
      )
      return rows[0] ? toRemark(rows[0]) : null
    },
    add: async ({ articleId, answerTo, anchor, copyHash, words, personId, personName }) => {
      const place = anchor === null ? null : JSON.stringify(anchor)
      const { rows } = await transaction.execute(
        sql`insert into newsroom.remarks (article_id, answer_to, anchor, copy_hash, words, person_id, person_name)
            values (${articleId}, ${answerTo}, ${place}::jsonb, ${copyHash}, ${words}, ${personId}, ${personName})
            returning *`,
      )
      return one(rows)
    },
    settle: async (id, { personId, personName }) => {
      const { rows } = await transaction.execute(
        sql`update newsroom.remarks set settled_at = clock_timestamp(), settled_by_id = ${personId},
              settled_by_name = ${personName} where id = ${id} and settled_at is null returning *`,
      )
      return one(rows)
    },
  }
}

function one(rows: readonly Record<string, unknown>[]) {
  const [row] = rows
  if (!row) throw new Error('Postgres wrote a remark and gave no row back.')
  return toRemark(row)
}
