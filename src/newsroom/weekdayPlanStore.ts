import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { WeekdayPlan, WeekdayPlanStore } from '../commands/WeekdayPlanStore'
import type { NewsroomTransaction } from './NewsroomTransaction'

const pages = z.array(
  z.object({
    number: z.number(),
    title: z.string(),
    flag: z.object({ name: z.string(), pinyin: z.string().nullable() }).nullable(),
    coOrganizers: z
      .object({ label: z.string(), note: z.string().nullable(), names: z.array(z.string()) })
      .nullable(),
    responsibleEditorIds: z.array(z.number()),
    style: z.string().nullable().default(null),
    layoutId: z.number().nullable().default(null),
  }),
)

type Row = { readonly weekday: number; readonly pages: unknown; readonly press_time: string | null }

/** Templates of weekdays in Postgres. */
export function weekdayPlanStore(transaction: NewsroomTransaction): WeekdayPlanStore & {
  list(): Promise<readonly WeekdayPlan[]>
} {
  const where = async (condition: ReturnType<typeof sql>) => {
    const { rows } = await transaction.execute<Row>(
      sql`select weekday, pages, press_time from newsroom.weekday_plans where ${condition} order by weekday`,
    )
    return rows.map((row) => ({
      weekday: row.weekday,
      pages: pages.parse(row.pages),
      pressTime: row.press_time,
    }))
  }
  return {
    list: () => where(sql`true`),
    read: async (weekday) => (await where(sql`weekday = ${weekday}`))[0] ?? null,
    save: async (plan) => {
      await transaction.execute(
        sql`insert into newsroom.weekday_plans (weekday, pages, press_time, changed_by_name)
            values (${plan.weekday}, ${JSON.stringify(plan.pages)}::jsonb, ${plan.pressTime}, ${plan.changedByName})
            on conflict (weekday) do update
              set pages = excluded.pages, press_time = excluded.press_time, changed_at = clock_timestamp(),
                  changed_by_name = excluded.changed_by_name`,
      )
    },
  }
}
