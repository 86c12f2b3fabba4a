/** 标题组: the lines above a story. 引题 `kicker`, 主题 `headline`, 副题 `deck` (kept without its leading ——). */
export interface HeadlineStack {
  readonly kicker: string | null
  readonly headline: string
  readonly deck: string | null
}
