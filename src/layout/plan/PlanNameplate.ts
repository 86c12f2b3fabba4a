/** 报头: the newspaper's name on its front page, and the particulars under it, each as it is printed. */
export interface PlanNameplate {
  readonly name: string
  readonly particulars: readonly string[]
}
