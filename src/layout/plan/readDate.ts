import type { PlanReader } from './PlanReader'

/** Reads a calendar date that there is, 2023-03-02. */
export function readDate(value: unknown, path: string, read: PlanReader): string {
  const date = read.text(value, path)
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN
  const known = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
  if (!known && typeof value === 'string') read.fault(path, 'a calendar date, 2023-03-02', value)
  return date
}
