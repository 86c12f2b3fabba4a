import { isCalendarDate } from '../newspaper/issue/isCalendarDate'

export interface Place {
  readonly date: string
  readonly pageNumber: number
  readonly storyNumber: number
}

/**
 * The parts of a permanent address as numbers; null where the address names nothing that could be: so that no
 * second spelling of an address (`/2026-11-19/03`) shows the same page.
 */
export function parsePlace(parts: {
  readonly date: string
  readonly page?: string
  readonly story?: string
}): Place | null {
  const pageNumber = parseNumber(parts.page)
  const storyNumber = parseNumber(parts.story)
  if (!isCalendarDate(parts.date) || pageNumber === null || storyNumber === null) return null
  return { date: parts.date, pageNumber, storyNumber }
}

/** 1 to 999 without leading zeros; 1 where the address goes less deep. */
function parseNumber(text: string | undefined): number | null {
  if (text === undefined) return 1
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null
}
