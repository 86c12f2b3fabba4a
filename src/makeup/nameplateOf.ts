import type { PlanNameplate } from '../layout/plan/PlanNameplate'
import { formatIssueNumbers } from '../newspaper/issue/formatIssueNumbers'

/** What of a newspaper's own data stands in its 报头. */
export interface NameplateData {
  readonly name: string
  readonly cn: string
  readonly postalCode: string | null
  readonly supervisor: string | null
  readonly sponsor: string | null
  readonly publisher: string | null
  readonly editorInChief: string | null
  readonly address: string | null
  readonly zipCode: string | null
  readonly phone: string | null
  readonly website: string | null
  readonly distribution: string | null
  readonly price: string | null
  readonly printer: string | null
  readonly advertisingLicence: string | null
}

/**
 * 报头 of an issue's front page: the newspaper's name, and what the regulations want in a fixed place
 * (《报纸出版形式差错数计算方法》), each as it is printed. What the newspaper has not filled in is left out; publishing asks
 * for what must be there.
 */
export function nameplateOf(
  masthead: NameplateData,
  issue: {
    readonly date: string
    readonly number: number
    readonly serialNumber: number
    readonly pages: number
  },
): PlanNameplate {
  const cn = masthead.cn.trim()
  return {
    name: masthead.name,
    date: issue.date,
    organisations: filled([
      ['主管', masthead.supervisor],
      ['主办', masthead.sponsor],
      ['出版', masthead.publisher],
    ]),
    particulars: [
      formatIssueNumbers(issue),
      `今日${issue.pages}版`,
      ...filled([
        ['国内统一连续出版物号', cn === '' || cn.startsWith('CN') ? cn : `CN ${cn}`],
        ['邮发代号', masthead.postalCode],
        ['社长、总编辑', masthead.editorInChief],
        ['社址', masthead.address],
        ['邮编', masthead.zipCode],
        ['电话', masthead.phone],
        ['网址', masthead.website],
        ['发行', masthead.distribution],
        ['定价', masthead.price],
        ['广告登记', masthead.advertisingLicence],
        ['印刷', masthead.printer],
      ]),
    ],
  }
}

const filled = (rows: readonly (readonly [label: string, value: string | null])[]): readonly string[] =>
  rows.flatMap(([label, value]) =>
    value === null || value.trim() === '' ? [] : [`${label} ${value.trim()}`],
  )
