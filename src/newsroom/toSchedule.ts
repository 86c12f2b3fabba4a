import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Schedule } from '../commands/ScheduleStore'

const refusal = z.object({
  kind: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  faults: z.number(),
  at: z.string(),
})

export type ScheduleRow = {
  readonly issue_id: number
  readonly publish_at: string | Date
  readonly state: Schedule['state']
  readonly person_id: number
  readonly person_name: string
  readonly set_at: string | Date
  readonly tries: number
  readonly refusal: unknown
}

export const scheduleColumns = sql.raw(
  'issue_id, publish_at, state, person_id, person_name, set_at, tries, refusal',
)

/** A row of `newsroom.schedules` as acts and screens see it. */
export function toSchedule(row: ScheduleRow): Schedule {
  return {
    issueId: row.issue_id,
    publishAt: new Date(row.publish_at).toISOString(),
    state: row.state,
    personId: row.person_id,
    personName: row.person_name,
    setAt: new Date(row.set_at).toISOString(),
    tries: row.tries,
    refusal: refusal.nullable().parse(row.refusal ?? null),
  }
}
