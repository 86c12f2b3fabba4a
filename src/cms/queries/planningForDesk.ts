import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import type { WeekdayPlan } from '../../commands/WeekdayPlanStore'
import { pageStyles } from '../../layout'
import { beijingDate } from '../../newspaper/issue/beijingDate'
import { proposeIssueDate } from '../../newspaper/issue/proposeIssueDate'
import { weekdayPlanStore } from '../../newsroom/weekdayPlanStore'
import type { Named } from './registersForDesk'
import { reading } from './reading'

/** What the next issue can be planned from. */
export interface DeskPlanning {
  readonly proposedDate: string
  readonly last: string | null
  readonly plans: readonly WeekdayPlan[]
  readonly layouts: readonly Named[]
  readonly styles: readonly string[]
}

/** The date proposed for the next issue, the templates of weekdays and the page layouts. */
export function planningForDesk(payload: Payload): Promise<DeskPlanning> {
  return reading(payload, async (_tx, db) => {
    const { rows } = await db.execute<{ date: string }>(
      sql`select date from issues order by serial_number desc limit 2`,
    )
    const layouts = await db.execute<{ id: number; name: string }>(
      sql`select id, name from page_layouts order by name limit 300`,
    )
    const own = await db.execute<{ style_id: string }>(
      sql`select style_id from page_styles where style_id is not null order by style_id limit 100`,
    )
    const plans = await weekdayPlanStore(db).list()
    const [last, lastButOne] = [rows[0]?.date ?? null, rows[1]?.date ?? null]
    const plannedWeekdays = plans.map(({ weekday }) => weekday)
    const today = beijingDate(new Date())
    return {
      proposedDate: proposeIssueDate({ today, last, lastButOne, plannedWeekdays }),
      last,
      plans,
      styles: [...new Set([...pageStyles.keys(), ...own.rows.map((row) => row.style_id)])],
      layouts: layouts.rows.map(({ id, name }) => ({ id, name })),
    }
  })
}
