import type { WeekdayPlan, WeekdayPlanStore } from '../../src/commands/WeekdayPlanStore'

/** Templates of weekdays in memory. */
export function memoryWeekdayPlans(held: WeekdayPlan[]): WeekdayPlanStore {
  const placeOf = (weekday: number) => held.findIndex((one) => one.weekday === weekday)
  return {
    read: async (weekday) => held[placeOf(weekday)] ?? null,
    save: async ({ changedByName: _name, ...plan }) => {
      const place = placeOf(plan.weekday)
      held.splice(place < 0 ? held.length : place, place < 0 ? 0 : 1, plan)
    },
  }
}
