/** What is wrong with a plan: where, what was expected, what was found. */
export interface PlanFault {
  readonly path: string
  readonly expected: string
  readonly found: string
}
