import { sql } from 'drizzle-orm'
import type { ScheduleStore } from '../commands/ScheduleStore'
import type { NewsroomTransaction } from './NewsroomTransaction'
import { scheduleColumns, toSchedule } from './toSchedule'
import type { ScheduleRow } from './toSchedule'

/** Times of publishing in Postgres. */
export function scheduleStore(transaction: NewsroomTransaction): ScheduleStore {
  const one = async (query: ReturnType<typeof sql>) => {
    const { rows } = await transaction.execute<ScheduleRow>(query)
    return rows[0] ? toSchedule(rows[0]) : null
  }
  return {
    lock: (issueId) =>
      one(sql`select ${scheduleColumns} from newsroom.schedules where issue_id = ${issueId} for update`),
    claim: (issueId) =>
      one(
        sql`select ${scheduleColumns} from newsroom.schedules
            where issue_id = ${issueId} and state = 'waiting' and publish_at <= transaction_timestamp()
            for update skip locked`,
      ),
    set: async ({ issueId, publishAt, personId, personName }) => {
      const schedule = await one(
        sql`insert into newsroom.schedules (issue_id, publish_at, state, person_id, person_name)
            values (${issueId}, ${publishAt}, 'waiting', ${personId}, ${personName})
            on conflict (issue_id) do update
              set publish_at = excluded.publish_at, state = 'waiting', person_id = excluded.person_id,
                  person_name = excluded.person_name, set_at = clock_timestamp(), tries = 0, tried_at = null,
                  refusal = null
            returning ${scheduleColumns}`,
      )
      if (!schedule) throw new Error(`The time of issue ${issueId} was not stored.`)
      return schedule
    },
    end: async (issueId, outcome) => {
      const refusal = outcome.state === 'refused' ? JSON.stringify(outcome.refusal) : null
      await transaction.execute(
        sql`update newsroom.schedules
            set state = ${outcome.state}, tries = tries + 1, tried_at = clock_timestamp(), refusal = ${refusal}::jsonb
            where issue_id = ${issueId}`,
      )
    },
  }
}
