/** 协办单位: the strip of names across the page. */
export interface PlanCoOrganizers {
  readonly kind: 'coOrganizers'
  readonly id: string
  readonly label: string
  readonly note: string | null
  readonly names: readonly string[]
  readonly pin?: 'top' | 'bottom' | undefined
}
