/** 季度, by the calendar: the first ends with March. */
export type Quarter = 1 | 2 | 3 | 4

/** A year of the newsroom's calendar (Asia/Shanghai), or a quarter of one. */
export interface Period {
  readonly year: number
  readonly quarter: Quarter | null
}
