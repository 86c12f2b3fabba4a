import type { Period } from '../../newspaper/period/Period'
import { parsePeriod } from '../../newspaper/period/parsePeriod'
import { idInPath } from '../shell/idInPath'

export const sortKeys = ['position', 'filed', 'used', 'rate', 'characters', 'photos', 'firstUsed'] as const
export type SortKey = (typeof sortKeys)[number]

/** What somebody asks of the statistics, as the address says it. */
export interface StatisticsQuery {
  readonly period: Period
  /** One unit alone, or all of those that may be seen. */
  readonly unitId: number | null
  readonly sort: SortKey
  readonly way: 'up' | 'down'
}

type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads the address; what it does not say is the year that it is now, all units, in the order of the strip. */
export function readStatisticsQuery(parameters: Parameters, thisYear: number): StatisticsQuery {
  const one = (name: string) => {
    const value = parameters[name]
    return typeof value === 'string' ? value : null
  }
  const sort = sortKeys.find((key) => key === one('sort')) ?? 'position'
  return {
    period: parsePeriod({ year: one('year'), quarter: one('quarter') }, { year: thisYear, quarter: null }),
    unitId: idInPath(one('unit') ?? '') || null,
    sort,
    way: one('way') === 'up' || (sort === 'position' && one('way') !== 'down') ? 'up' : 'down',
  }
}

/** The address that asks this. */
export function addressOfQuery(path: string, { period, unitId, sort, way }: StatisticsQuery): string {
  const asked = new URLSearchParams({ year: String(period.year) })
  if (period.quarter !== null) asked.set('quarter', String(period.quarter))
  if (unitId !== null) asked.set('unit', String(unitId))
  if (sort !== 'position') asked.set('sort', sort)
  if (way !== (sort === 'position' ? 'up' : 'down')) asked.set('way', way)
  return `${path}?${asked.toString()}`
}
