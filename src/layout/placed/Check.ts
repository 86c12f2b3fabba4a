/** One rule of a good page, and whether this page keeps it. `hard` ones always hold, unless the plan itself forbids it. */
export interface Check {
  readonly id: string
  readonly hard: boolean
  readonly ok: boolean
  readonly value: number
  /** The ids of the boxes it is about. */
  readonly where: readonly string[]
}
