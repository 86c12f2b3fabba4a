import { sql } from 'drizzle-orm'
import type { PeriodBounds } from '../../newspaper/period/periodBounds'
import type { UseFigures } from '../../newspaper/use/UseFigures'
import type { NewsroomTransaction } from '../NewsroomTransaction'

/** What one unit filed in one month, and what of it the newspaper used. */
export interface MonthTally extends UseFigures {
  readonly unitId: number
  readonly month: number
}

type Row = {
  readonly unit: number
  readonly month: number
  readonly filed: number
  readonly used: number
  readonly characters: number
  readonly photos: number
  readonly first_used: string | null
}

/** The figures of the units asked for, or of all, by the months of Beijing: one query, whatever there is. */
export async function tallyByMonth(
  transaction: NewsroomTransaction,
  { bounds, unitIds }: { readonly bounds: PeriodBounds; readonly unitIds: readonly number[] | null },
): Promise<readonly MonthTally[]> {
  const { rows } = await transaction.execute<Row>(tallyQuery({ bounds, unitIds }))
  return rows.map(({ unit, month, first_used, ...figures }) => ({
    unitId: unit,
    month,
    ...figures,
    firstUsed: first_used,
  }))
}

/** What tallyByMonth asks; tests have it explained. */
export function tallyQuery({
  bounds,
  unitIds,
}: {
  readonly bounds: PeriodBounds
  readonly unitIds: readonly number[] | null
}) {
  const ofUnits =
    unitIds === null
      ? sql`f.co_organizer_id is not null`
      : unitIds.length === 0
        ? sql`false`
        : sql`f.co_organizer_id in ${[...unitIds]}`
  return sql`
    with filed as (
      select f.co_organizer_id as unit, extract(month from f.filed_at at time zone 'Asia/Shanghai')::int as month,
        count(*)::int as filed
      from newsroom.filed_stories f
      where f.filed_at >= ${bounds.from}::timestamptz and f.filed_at < ${bounds.until}::timestamptz and ${ofUnits}
      group by 1, 2
    ), used as (
      select f.co_organizer_id as unit, extract(month from u.date)::int as month, count(*)::int as used,
        sum(u.characters)::int as characters, sum(u.photos)::int as photos, min(u.date)::text as first_used
      from newsroom.used_stories u join newsroom.filed_stories f using (article_id)
      where u.state = 'published' and u.date >= ${bounds.firstDay}::date and u.date < ${bounds.dayAfter}::date
        and ${ofUnits}
      group by 1, 2
    )
    select unit, month, coalesce(filed, 0) as filed, coalesce(used, 0) as used, coalesce(characters, 0) as characters,
      coalesce(photos, 0) as photos, first_used
    from filed full join used using (unit, month) order by unit, month`
}
