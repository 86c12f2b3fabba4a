/**
 * 报头: the newspaper's name on its front page and what the regulations want beside it (《报纸出版形式差错数计算方法》), each
 * as it is printed.
 *
 * - `particulars` stand on the line under the name: 期号, 版数, CN, 邮发代号, 网址, 电话, 定价, 印刷.
 * - `date` (2026-11-24) stands in a room of its own with its weekday, `dayNotes` under it: 农历, 天气.
 * - `organisations` stand at the left: 主管, 主办 and 出版单位. `notice` are the words of an extra issue: 增期, 号外.
 */
export interface PlanNameplate {
  readonly name: string
  readonly pinyin?: string | null | undefined
  readonly notice?: string | null | undefined
  readonly date?: string | null | undefined
  readonly dayNotes?: readonly string[] | undefined
  readonly organisations?: readonly string[] | undefined
  readonly particulars: readonly string[]
}
