import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import type { MonthTally } from '../../newsroom/statistics/tallyByMonth'
import { tallyByMonth } from '../../newsroom/statistics/tallyByMonth'
import { firstYear } from '../../newsroom/statistics/firstYear'
import { beijingDate } from '../../newspaper/issue/beijingDate'
import { periodBounds } from '../../newspaper/period/periodBounds'
import { quarterOf } from '../../newspaper/period/quarterOf'
import type { Actor } from '../../review/Actor'
import { maySeeUnit } from '../../review/maySeeUnit'
import type { StoryFate } from '../../review/storyFate'
import { reading } from './reading'
import type { StatisticsUnit } from './statisticsForDesk'
import type { UnitFiling } from './unitFilings'
import { countFates, unitFilings } from './unitFilings'
import type { UnitPerson } from './unitPeople'
import { unitPeople } from './unitPeople'

/** What a co-organizer sees of itself. `tallies` are of the year that it is now, `filed` of people of the quarter. */
export interface UnitPortal {
  readonly unit: StatisticsUnit
  readonly filings: readonly UnitFiling[]
  readonly fates: Readonly<Partial<Record<StoryFate, number>>>
  readonly people: readonly UnitPerson[]
  readonly tallies: readonly MonthTally[]
  readonly firstYear: number | null
}

/** The portal of one unit; null where there is no such unit, or where it is none of this person's. */
export async function unitForDesk(
  payload: Payload,
  actor: Actor,
  query: {
    readonly unitId: number
    readonly fate: StoryFate | null
    readonly page: number
    readonly now: Date
  },
): Promise<UnitPortal | null> {
  const { unitId, now } = query
  if (!maySeeUnit(actor, unitId)) return null
  const { year, quarter } = quarterOf(beijingDate(now))
  return reading(payload, async (_, db) => {
    const { rows } = await db.execute<{ id: number; name: string; short_name: string }>(
      sql`select id, name, short_name from co_organizers where id = ${unitId}`,
    )
    const [row] = rows
    if (!row) return null
    return {
      unit: { id: row.id, name: row.name, shortName: row.short_name },
      filings: await unitFilings(db, query),
      fates: await countFates(db, unitId),
      people: await unitPeople(db, { unitId, bounds: periodBounds({ year, quarter }) }),
      tallies: await tallyByMonth(db, {
        bounds: periodBounds({ year, quarter: null }),
        unitIds: [unitId],
      }),
      firstYear: await firstYear(db),
    }
  })
}
