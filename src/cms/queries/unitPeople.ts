import { sql } from 'drizzle-orm'
import type { PeriodBounds } from '../../newspaper/period/periodBounds'
import type { SessionDatabase } from '../database/session'

/** Somebody who files for a unit, with their term and what they filed in a period. */
export interface UnitPerson {
  readonly personId: number
  readonly name: string
  readonly from: string
  readonly until: string | null
  readonly isServing: boolean
  readonly filed: number
}

const mostShown = 200

/** The correspondents of a unit, those who serve now first. */
export async function unitPeople(
  db: SessionDatabase,
  { unitId, bounds }: { readonly unitId: number; readonly bounds: PeriodBounds },
): Promise<readonly UnitPerson[]> {
  const { rows } = await db.execute<{
    person_id: number
    name: string
    from: Date | string
    until: Date | string | null
    serving: boolean
    filed: number
  }>(
    sql`with filed as (
          select rel.users_id as person_id, count(*)::int as filed
          from newsroom.filed_stories f join articles_rels rel on rel.parent_id = f.article_id and rel.path = 'authors'
          where f.co_organizer_id = ${unitId}
            and f.filed_at >= ${bounds.from}::timestamptz and f.filed_at < ${bounds.until}::timestamptz
          group by 1
        )
        select r.person_id, u.name, r."from", r."until", coalesce(filed.filed, 0) as filed,
          r."from" <= now() and (r."until" is null or r."until" > now()) as serving
        from roles r join users u on u.id = r.person_id left join filed on filed.person_id = r.person_id
        where r.role = 'correspondent' and r.co_organizer_id = ${unitId}
        order by serving desc, r."from", r.id limit ${mostShown}`,
  )
  const day = (moment: Date | string) => new Date(moment).toISOString()
  return rows.map(({ person_id, name, from, until, serving, filed }) => ({
    personId: person_id,
    name,
    from: day(from),
    until: until === null ? null : day(until),
    isServing: serving,
    filed,
  }))
}
