import { addDays } from './addDays'
import { daysBetween } from './daysBetween'
import { weekdayOf } from './weekdayOf'

const week = 7

/**
 * The date proposed for the next issue, always after the last one and not before `today`.
 *
 * - Where weekdays have templates: the first such day.
 * - Otherwise as far after the last issue as that one came after its own, a week at most; a day where nothing is known.
 */
export function proposeIssueDate(question: {
  readonly today: string
  readonly last: string | null
  readonly lastButOne: string | null
  readonly plannedWeekdays: readonly number[]
}): string {
  const { today, last, lastButOne, plannedWeekdays } = question
  const next = last === null ? today : addDays(last, 1)
  const earliest = next < today ? today : next
  if (plannedWeekdays.length > 0) {
    const days = Array.from({ length: week }, (_, ahead) => addDays(earliest, ahead))
    return days.find((date) => plannedWeekdays.includes(weekdayOf(date))) ?? earliest
  }
  if (last === null || lastButOne === null) return earliest
  const usual = addDays(last, Math.min(week, Math.max(1, daysBetween(lastButOne, last))))
  return usual < earliest ? earliest : usual
}
