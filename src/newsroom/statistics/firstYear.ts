import { sql } from 'drizzle-orm'
import type { NewsroomTransaction } from '../NewsroomTransaction'

/** The year, in Beijing, of the first thing that was filed or used; null where there is nothing yet. */
export async function firstYear(transaction: NewsroomTransaction): Promise<number | null> {
  const { rows } = await transaction.execute<{ year: number | null }>(sql`
    select extract(year from least(
      (select min(filed_at) from newsroom.filed_stories) at time zone 'Asia/Shanghai',
      (select min(date) from newsroom.used_stories)::timestamp))::int as year`)
  return rows[0]?.year ?? null
}
