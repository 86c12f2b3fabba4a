import { sql } from 'drizzle-orm'
import type { MarkStore } from '../commands/MarkStore'
import type { ProofMark } from '../review/proof/ProofMark'
import type { NewsroomTransaction } from './NewsroomTransaction'
import { toProofMark } from './toProofMark'

/** Proof marks in Postgres. */
export function markStore(transaction: NewsroomTransaction): MarkStore {
  const one = async (query: ReturnType<typeof sql>): Promise<ProofMark | null> => {
    const { rows } = await transaction.execute(query)
    return rows[0] ? toProofMark(rows[0]) : null
  }
  const written = async (query: ReturnType<typeof sql>): Promise<ProofMark> => {
    const mark = await one(query)
    if (!mark) throw new Error('Expected the mark that was written, found none.')
    return mark
  }
  return {
    openOf: async (pageId) => {
      const { rows } = await transaction.execute(
        sql`select * from newsroom.marks where page_id = ${pageId} and settlement is null order by id`,
      )
      return rows.map(toProofMark)
    },
    read: (id) => one(sql`select * from newsroom.marks where id = ${id}`),
    add: ({ pageId, round, placedHash, sign, anchor, words, personId, personName }) =>
      written(
        sql`insert into newsroom.marks (page_id, round, placed_hash, sign, anchor, words, person_id, person_name)
            values (${pageId}, ${round}, ${placedHash}, ${sign}, ${JSON.stringify(anchor)}::jsonb, ${words},
                    ${personId}, ${personName})
            returning *`,
      ),
    settle: (id, { settlement, words, personId, personName }) =>
      written(
        sql`update newsroom.marks set settlement = ${settlement}, settled_words = ${words},
              settled_at = clock_timestamp(), settled_by_id = ${personId}, settled_by_name = ${personName}
            where id = ${id} and settlement is null returning *`,
      ),
  }
}
