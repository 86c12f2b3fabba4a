import type { PlannedPage } from './PlannedPage'

/** 周模板: the pages of a weekday's issue; 1 is Monday. */
export interface WeekdayPlan {
  readonly weekday: number
  readonly pages: readonly PlannedPage[]
  /** HH:MM in Beijing, on the day before the date. */
  readonly pressTime: string | null
}

/** Templates of weekdays. */
export interface WeekdayPlanStore {
  read(weekday: number): Promise<WeekdayPlan | null>
  save(plan: WeekdayPlan & { readonly changedByName: string }): Promise<void>
}
