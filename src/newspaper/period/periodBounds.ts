import { monthsOf } from './monthsOf'
import type { Period } from './Period'

/** Where a period begins, and where what comes after it begins: as days, and as moments by the clock of Beijing. */
export interface PeriodBounds {
  readonly firstDay: string // YYYY-MM-DD
  readonly dayAfter: string
  readonly from: string // ISO 8601 with zone
  readonly until: string
}

/**
 * The bounds of a period.
 *
 * - A moment belongs to the day that it is in Beijing: 23:59 UTC on 31 March lies in the second quarter.
 * - China has kept one time without summer time since 1992.
 */
export function periodBounds(period: Period): PeriodBounds {
  const months = monthsOf(period)
  const first = months[0] ?? 1
  const next = (months.at(-1) ?? 12) + 1
  const firstDay = firstOf(period.year, first)
  const dayAfter = next > 12 ? firstOf(period.year + 1, 1) : firstOf(period.year, next)
  return { firstDay, dayAfter, from: `${firstDay}T00:00:00+08:00`, until: `${dayAfter}T00:00:00+08:00` }
}

function firstOf(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
}
