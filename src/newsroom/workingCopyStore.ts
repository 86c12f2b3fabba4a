import { sql } from 'drizzle-orm'
import type { WorkingCopy, WorkingCopyStore } from '../commands/WorkingCopyStore'
import type { NewsroomTransaction } from './NewsroomTransaction'

type Row = {
  readonly key: string
  readonly base_rev: number | null
  readonly fields: unknown
  readonly sequence: string
  readonly saved_at: Date | string
}

/** Working copies in Postgres; a row whose fields are JSON null is one that was dropped. */
export function workingCopyStore(transaction: NewsroomTransaction): WorkingCopyStore {
  return {
    keep: async ({ personId, key, baseRev, fields, sequence }) => {
      const { rows } = await transaction.execute(
        sql`insert into newsroom.working_copies as held (person_id, key, base_rev, fields, sequence, saved_at)
            values (${personId}, ${key}, ${baseRev}, ${JSON.stringify(fields)}::jsonb, ${sequence}, clock_timestamp())
            on conflict (person_id, key) do update
              set base_rev = excluded.base_rev, fields = excluded.fields, sequence = excluded.sequence,
                  saved_at = excluded.saved_at
              where held.sequence < excluded.sequence
            returning sequence`,
      )
      return rows.length > 0 ? 'kept' : 'older'
    },
    read: async (personId, key) => {
      const { rows } = await transaction.execute<Row>(
        sql`select key, base_rev, fields, sequence, saved_at from newsroom.working_copies
            where person_id = ${personId} and key = ${key} and fields <> 'null'::jsonb`,
      )
      return rows.map(toWorkingCopy)[0] ?? null
    },
    list: async (personId, beginning) => {
      const { rows } = await transaction.execute<Row>(
        sql`select key, base_rev, fields, sequence, saved_at from newsroom.working_copies
            where person_id = ${personId} and starts_with(key, ${beginning}) and fields <> 'null'::jsonb
            order by saved_at desc limit 100`,
      )
      return rows.map(toWorkingCopy)
    },
    drop: async ({ personId, key, sequence }) => {
      await transaction.execute(
        sql`insert into newsroom.working_copies as held (person_id, key, base_rev, fields, sequence, saved_at)
            values (${personId}, ${key}, null, 'null'::jsonb, ${sequence}, clock_timestamp())
            on conflict (person_id, key) do update
              set base_rev = null, fields = excluded.fields, sequence = excluded.sequence, saved_at = excluded.saved_at
              where held.sequence <= excluded.sequence`,
      )
    },
  }
}

function toWorkingCopy({ key, base_rev, fields, sequence, saved_at }: Row): WorkingCopy {
  return {
    key,
    baseRev: base_rev,
    fields,
    sequence: Number(sequence),
    savedAt: new Date(saved_at).toISOString(),
  }
}
