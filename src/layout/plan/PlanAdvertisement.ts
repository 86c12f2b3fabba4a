/** 广告: a room kept free on the grid, marked 广告 in print. */
export interface PlanAdvertisement {
  readonly kind: 'advertisement'
  readonly id: string
  readonly columns: number
  readonly rows: number
  readonly pin?: 'top' | 'bottom' | undefined
}
