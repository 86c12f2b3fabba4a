import { bigint, index, integer, json, pgSchema, text, timestamp } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'

/**
 * The ledger: one row an act, append-only and hash-chained. A trigger (migrations/published) gives number, time,
 * `prev_hash` and `hash` under the chain's lock, whatever the INSERT says, so that not even the application's role
 * can leave a gap or date a row back; another refuses UPDATE, DELETE and TRUNCATE.
 *
 * `content` is `json`, not `jsonb`: it keeps the very text that was hashed (see canonicalJson.ts).
 */
export const ledgerSchema = pgSchema('ledger')

const fromContent = (path: string) => sql.raw(`(content #>> '${path}')`)

export const entries = ledgerSchema.table(
  'entries',
  {
    number: bigint({ mode: 'number' }).primaryKey(),
    recordedAt: timestamp('recorded_at', { withTimezone: true, mode: 'string' }).notNull(),
    content: json().notNull(),
    prevHash: text('prev_hash').notNull(),
    hash: text().notNull().unique('entries_hash'),
    act: text().generatedAlwaysAs(fromContent('{act}')),
    subjectKind: text('subject_kind').generatedAlwaysAs(fromContent('{subject,kind}')),
    subjectId: integer('subject_id').generatedAlwaysAs(sql.raw(`((content #>> '{subject,id}')::integer)`)),
    personId: integer('person_id').generatedAlwaysAs(sql.raw(`((content #>> '{person,id}')::integer)`)),
  },
  (row) => [
    index('entries_subject').on(row.subjectKind, row.subjectId, row.number),
    index('entries_person').on(row.personId, row.number),
  ],
)
