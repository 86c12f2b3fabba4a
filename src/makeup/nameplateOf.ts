import { formatIssueNumbers } from '../newspaper/issue/formatIssueNumbers'
import type { PlanNameplate } from '../layout/plan/PlanNameplate'

/** What of a newspaper's own data stands in its 报头. */
export interface NameplateData {
  readonly name: string
  readonly cn: string
  readonly postalCode: string | null
  readonly supervisor: string | null
  readonly sponsor: string | null
  readonly publisher: string | null
  readonly website: string | null
  readonly address?: string | null
  readonly phone?: string | null
  readonly price?: string | null
  readonly printer?: string | null
}

/**
 * 报头 of an issue's front page: the newspaper's name, and what the regulations want to see beside it, each as it is
 * printed; what the newspaper has not filled in is left out (publishing asks for what must be there).
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
  const { name, cn, postalCode, supervisor, sponsor, publisher } = masthead
  const particulars = [
    formatIssueNumbers(issue),
    `今日${issue.pages}版`,
    labelled('国内统一连续出版物号', cn === '' ? null : cn),
    labelled('邮发代号', postalCode),
    labelled('社址', masthead.address),
    labelled('电话', masthead.phone),
    masthead.website,
    labelled('定价', masthead.price),
    labelled('印刷', masthead.printer),
  ]
  const organisations = [labelled('主管', supervisor), labelled('主办', sponsor), labelled('出版', publisher)]
  return {
    name,
    date: issue.date,
    organisations: filled(organisations),
    particulars: filled(particulars),
  }
}

const filled = (words: readonly (string | null)[]): readonly string[] =>
  words.filter((text): text is string => text !== null && text.trim() !== '')

const labelled = (label: string, value: string | null | undefined): string | null =>
  value === null || value === undefined || value.trim() === '' ? null : `${label} ${value.trim()}`
