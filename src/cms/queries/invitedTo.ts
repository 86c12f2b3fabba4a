import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import type { Actor } from '../../review/Actor'
import { reading } from './reading'

const shown = 20

/** An open commission that asks this person, or a unit they file for, and that is not answered yet. */
export interface MyInvitation {
  readonly commissionId: number
  readonly topic: string
  readonly brief: string | null
  readonly plannedLength: number | null
  readonly dueAt: string
  readonly isLate: boolean
  readonly issueDate: string | null
  readonly pageNumber: number | null
  readonly by: string
  readonly unit: string | null
}

/** 约我写的稿: what this person is asked for and has neither filed nor declined, the next deadline first. */
export function invitedTo(payload: Payload, actor: Actor): Promise<readonly MyInvitation[]> {
  return reading(payload, async (_tx, db) => {
    const units = actor.coOrganizerIds.length === 0 ? [0] : [...actor.coOrganizerIds]
    const { rows } = await db.execute<Record<string, unknown>>(
      sql`select distinct on (c.due_at, c.id) c.*, c.due_at < now() as is_late, o.short_name as unit
          from newsroom.invitations v join newsroom.commissions c on c.id = v.commission_id
          left join co_organizers o on o.id = v.co_organizer_id
          where (v.invited_person_id = ${actor.id} or v.co_organizer_id in ${units})
            and v.answered_at is null and v.declined_at is null and c.closed_at is null
          order by c.due_at, c.id limit ${shown}`,
    )
    return rows.map((row) => ({
      commissionId: Number(row['id']),
      topic: String(row['topic']),
      brief: row['brief'] === null ? null : String(row['brief']),
      plannedLength: row['planned_length'] === null ? null : Number(row['planned_length']),
      dueAt: new Date(String(row['due_at'])).toISOString(),
      isLate: row['is_late'] === true,
      issueDate: row['issue_date'] === null ? null : String(row['issue_date']),
      pageNumber: row['page_number'] === null ? null : Number(row['page_number']),
      by: String(row['person_name']),
      unit: row['unit'] === null ? null : String(row['unit']),
    }))
  })
}
