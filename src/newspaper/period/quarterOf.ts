import type { Quarter } from './Period'

const quarters = [1, 2, 3, 4] as const

/** The quarter that a day lies in: YYYY-MM-DD. */
export function quarterOf(day: string): { readonly year: number; readonly quarter: Quarter } {
  const month = Number(day.slice(5, 7))
  const quarter = quarters.find((one) => month > (one - 1) * 3 && month <= one * 3)
  if (quarter === undefined) throw new Error(`A day as YYYY-MM-DD expected, found ${day}.`)
  return { year: Number(day.slice(0, 4)), quarter }
}
