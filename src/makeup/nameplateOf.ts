import { formatDate } from '../layout/furniture/formatDate'
import { formatIssueNumbers } from '../newspaper/issue/formatIssueNumbers'
import type { MakeupPage } from './MakeupPage'

/** What of a newspaper's own data stands in its 报头. */
export interface NameplateData {
  readonly name: string
  readonly cn: string
  readonly postalCode: string | null
  readonly supervisor: string | null
  readonly sponsor: string | null
  readonly publisher: string | null
  readonly website: string | null
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
): NonNullable<MakeupPage['nameplate']> {
  const { name, cn, postalCode, supervisor, sponsor, publisher, website } = masthead
  const particulars = [
    formatDate(issue.date),
    formatIssueNumbers(issue),
    `今日${issue.pages}版`,
    labelled('国内统一连续出版物号', cn === '' ? null : cn),
    labelled('邮发代号', postalCode),
    labelled('主管', supervisor),
    labelled('主办', sponsor),
    labelled('出版', publisher),
    website,
  ]
  return {
    name,
    particulars: particulars.filter((words): words is string => words !== null && words.trim() !== ''),
  }
}

const labelled = (label: string, value: string | null): string | null =>
  value === null || value.trim() === '' ? null : `${label} ${value.trim()}`
