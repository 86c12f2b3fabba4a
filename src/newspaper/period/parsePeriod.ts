import type { Period, Quarter } from './Period'

const quarters: Readonly<Record<string, Quarter>> = { '1': 1, '2': 2, '3': 3, '4': 4 }

/**
 * A period as an address names it. What names no year of this century or the next is `otherwise`, what names no quarter
 * is the whole year.
 */
export function parsePeriod(
  given: { readonly year: string | null; readonly quarter: string | null },
  otherwise: Period,
): Period {
  if (given.year === null || !/^2[01]\d\d$/.test(given.year)) return otherwise
  return { year: Number(given.year), quarter: quarters[given.quarter ?? ''] ?? null }
}
