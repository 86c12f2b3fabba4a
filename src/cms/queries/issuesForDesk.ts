import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import type { IssueState } from '../../review/IssueState'
import type { Actor } from '../../review/Actor'
import { allowed } from '../access/accessFor'
import { reading } from './reading'

const shown = 30

/** An issue as the list of issues shows it. */
export interface IssueRow {
  readonly id: number
  readonly date: string
  readonly number: number
  readonly serialNumber: number
  readonly state: IssueState
  readonly pages: number
  readonly signedOff: number
}

/** Issues from the newest on, or from before a serial number on; one query. */
export async function issuesForDesk(
  payload: Payload,
  actor: Actor,
  before: number | null,
): Promise<readonly IssueRow[]> {
  if (allowed(actor, 'issues', 'read') !== true) return []
  return reading(payload, async (_tx, db) => {
    const { rows } = await db.execute<Record<string, string | number> & { date: string; state: IssueState }>(
      sql`select i.id, i.date, i.number, i.serial_number, i.state,
            count(p.id) as pages, count(p.id) filter (where p.state = 'signedOff') as signed_off
          from issues i left join pages p on p.issue_id = i.id
          where ${before === null ? sql`true` : sql`i.serial_number < ${before}`}
          group by i.id order by i.serial_number desc limit ${shown}`,
    )
    return rows.map((row) => ({
      id: Number(row['id']),
      date: row.date,
      number: Number(row['number']),
      serialNumber: Number(row['serial_number']),
      state: row.state,
      pages: Number(row['pages']),
      signedOff: Number(row['signed_off']),
    }))
  })
}
