/** 版头: the page's own title, a band across the page that parts what stands above it from what stands below. */
export interface PlanPageFlag {
  readonly kind: 'pageFlag'
  readonly id: string
  readonly name: string
  readonly pinyin: string | null
}
