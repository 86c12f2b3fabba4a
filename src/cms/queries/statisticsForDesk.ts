import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { firstYear } from '../../newsroom/statistics/firstYear'
import type { MonthTally } from '../../newsroom/statistics/tallyByMonth'
import { tallyByMonth } from '../../newsroom/statistics/tallyByMonth'
import type { Period } from '../../newspaper/period/Period'
import { periodBounds } from '../../newspaper/period/periodBounds'
import type { Actor } from '../../review/Actor'
import { statisticsScope } from '../../review/statisticsScope'
import type { SessionDatabase } from '../database/session'
import { reading } from './reading'

export interface StatisticsUnit {
  readonly id: number
  readonly name: string
  readonly shortName: string
}

/** The figures of a period, unit by unit and month by month, as far as the person who asks may see them. */
export interface Statistics {
  readonly period: Period
  readonly units: readonly StatisticsUnit[]
  readonly tallies: readonly MonthTally[]
  readonly firstYear: number | null
}

/** What units filed and what was used of it; null for whoever may see the figures of no unit. */
export async function statisticsForDesk(
  payload: Payload,
  actor: Actor,
  period: Period,
): Promise<Statistics | null> {
  const scope = statisticsScope(actor)
  if (scope.kind === 'none') return null
  const unitIds = scope.kind === 'all' ? null : scope.ids
  const bounds = periodBounds(period)
  return reading(payload, async (_, db) => {
    const tallies = await tallyByMonth(db, { bounds, unitIds })
    const units = await unitsOf(db, { unitIds, tallied: tallies.map(({ unitId }) => unitId), bounds })
    return { period, units, tallies, firstYear: await firstYear(db) }
  })
}

/** The units that helped in the period, and those whose term is over and of which there is something to count. */
async function unitsOf(
  db: SessionDatabase,
  {
    unitIds,
    tallied,
    bounds,
  }: {
    readonly unitIds: readonly number[] | null
    readonly tallied: readonly number[]
    readonly bounds: { readonly from: string; readonly until: string }
  },
): Promise<readonly StatisticsUnit[]> {
  const { rows } = await db.execute<{ id: number; name: string; short_name: string }>(
    sql`select id, name, short_name from co_organizers
        where ${unitIds === null ? sql`true` : sql`id in ${[...unitIds]}`}
          and ((("from" is null or "from" < ${bounds.until}::timestamptz)
            and ("until" is null or "until" >= ${bounds.from}::timestamptz))
            or ${tallied.length === 0 ? sql`false` : sql`id in ${[...new Set(tallied)]}`})
        order by position, id`,
  )
  return rows.map(({ id, name, short_name }) => ({ id, name, shortName: short_name }))
}
