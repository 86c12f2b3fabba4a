/** A rate in thousandths as a percentage; a dash where there is none. */
export function formatRate(rate: number | null): string {
  return rate === null ? '–' : `${(rate / 10).toFixed(1)}%`
}
