import { sql } from 'drizzle-orm'
import type { IssueStore, StoredIssue } from '../../commands/ports'
import { sessionDatabase } from '../database/session'
import type { CmsTransaction } from './CmsTransaction'
import { inside } from './CmsTransaction'

/** Issues of the working copy, inside one transaction. */
export function issueStore(
  tx: CmsTransaction,
): IssueStore & { find(id: number): Promise<StoredIssue | null> } {
  const db = sessionDatabase(tx.payload, tx.id)
  const where = async (condition: ReturnType<typeof sql>, lock: ReturnType<typeof sql>) => {
    const { rows } = await db.execute<IssueRow>(
      sql`select id, date, number, serial_number, state, press_at, rev from issues where ${condition} ${lock}`,
    )
    return rows[0] ? toStoredIssue(rows[0]) : null
  }
  return {
    find: (id) => where(sql`id = ${id}`, sql``),
    lock: (id) => where(sql`id = ${id}`, sql`for update`),
    findByDate: (date) => where(sql`date = ${date}`, sql``),
    lockLastNumbers: async () => {
      await db.execute(sql`select pg_advisory_xact_lock(hashtext('issue numbers'))`)
      return where(sql`true order by serial_number desc limit 1`, sql``)
    },
    create: async (issue) => {
      const row = await tx.payload.create({
        ...inside(tx),
        collection: 'issues',
        data: { ...issue, state: 'planned', rev: 1 },
      })
      const { id, date, number, serialNumber, state, pressAt, rev } = row
      return { id, date, number, serialNumber, state, pressAt: pressAt ?? null, rev }
    },
    save: async (id, change) => {
      const before = await where(sql`id = ${id}`, sql`for update`)
      if (!before) throw new Error(`Issue ${id} is not there any more.`)
      await tx.payload.update({
        ...inside(tx),
        collection: 'issues',
        id,
        data: { ...change, rev: before.rev + 1 },
      })
      return { ...before, ...change, rev: before.rev + 1 }
    },
  }
}

type IssueRow = {
  id: number
  date: string
  number: number | string
  serial_number: number | string
  state: StoredIssue['state']
  press_at: string | Date | null
  rev: number | string
}

/** Postgres gives numeric columns as text. */
function toStoredIssue(row: IssueRow): StoredIssue {
  return {
    id: row.id,
    date: row.date,
    number: Number(row.number),
    serialNumber: Number(row.serial_number),
    state: row.state,
    pressAt: row.press_at === null ? null : new Date(row.press_at).toISOString(),
    rev: Number(row.rev),
  }
}
