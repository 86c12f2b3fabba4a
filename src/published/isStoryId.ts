import { isCalendarDate } from '../newspaper/issue/isCalendarDate'

/** Whether a text has the form of a story's permanent id, "2026-11-23-3-2". */
export function isStoryId(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(-[1-9]\d{0,2}){2}$/.test(text) && isCalendarDate(text.slice(0, 10))
}
