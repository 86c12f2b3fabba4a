import type { Schedule, ScheduleStore } from '../../src/commands/ScheduleStore'

/** Times of publishing in memory: what newsroom/scheduleStore does in Postgres. */
export function memorySchedules(held: Schedule[], now: Date): ScheduleStore {
  const of = (issueId: number) => held.find((one) => one.issueId === issueId) ?? null
  const put = (schedule: Schedule) => {
    const place = held.findIndex((one) => one.issueId === schedule.issueId)
    held.splice(place < 0 ? held.length : place, place < 0 ? 0 : 1, schedule)
    return schedule
  }
  return {
    lock: async (issueId) => of(issueId),
    claim: async (issueId) => {
      const schedule = of(issueId)
      return schedule?.state === 'waiting' && Date.parse(schedule.publishAt) <= now.getTime()
        ? schedule
        : null
    },
    set: async (schedule) =>
      put({ ...schedule, state: 'waiting', setAt: now.toISOString(), tries: 0, refusal: null }),
    end: async (issueId, outcome) => {
      const before = of(issueId)
      if (!before) return
      const refusal = outcome.state === 'refused' ? outcome.refusal : null
      put({ ...before, state: outcome.state, tries: before.tries + 1, refusal })
    },
  }
}
