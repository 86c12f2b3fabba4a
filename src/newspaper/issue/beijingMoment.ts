import { isCalendarDate } from './isCalendarDate'

/**
 * The moment of a date (YYYY-MM-DD) and a time (HH:MM) on the newsroom's clock; null where either is none.
 * The day begins at 00:00, 24:00 is none. China keeps UTC+8 all the year: no hour is there twice or not at all.
 */
export function beijingMoment(date: string, time: string): Date | null {
  if (!isCalendarDate(date) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null
  return new Date(`${date}T${time}:00+08:00`)
}
