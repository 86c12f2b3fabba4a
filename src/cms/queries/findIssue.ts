import { sql } from 'drizzle-orm'
import type { StoredIssue } from '../../commands/ports'
import type { SessionDatabase } from '../database/session'

/** One issue by id, not locked. */
export async function findIssue(db: SessionDatabase, id: number): Promise<StoredIssue | null> {
  const { rows } = await db.execute<{
    id: number
    date: string
    number: string
    serial_number: string
    state: StoredIssue['state']
    rev: string
  }>(sql`select id, date, number, serial_number, state, rev from issues where id = ${id}`)
  const [row] = rows
  return row
    ? {
        id: row.id,
        date: row.date,
        number: Number(row.number),
        serialNumber: Number(row.serial_number),
        state: row.state,
        rev: Number(row.rev),
      }
    : null
}
