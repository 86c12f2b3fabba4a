import type { Period } from './Period'

/** The months of a period, from 1 to 12: all of a year, three of a quarter. */
export function monthsOf({ quarter }: Pick<Period, 'quarter'>): readonly number[] {
  const first = quarter === null ? 1 : quarter * 3 - 2
  return Array.from({ length: quarter === null ? 12 : 3 }, (_, index) => first + index)
}
