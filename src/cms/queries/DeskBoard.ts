import type { PreflightFault } from '../../commands/preflight/PreflightFault'
import type { PageRow, StoredIssue } from '../../commands/ports'
import type { Schedule } from '../../commands/ScheduleStore'
import type { ArticleState } from '../../review/ArticleState'
import type { HistoryRow } from './readHistory'

/** The issue board: every page and how far it is, who has it, everything that stands against the issue. */
export interface DeskBoard {
  readonly issue: StoredIssue
  readonly pages: readonly BoardPage[]
  readonly faults: readonly PreflightFault[]
  readonly schedule: Schedule | null
  readonly history: readonly HistoryRow[]
  /** Another text where anything on the board is another (boardStamp). */
  readonly stamp: string
  /** The database's clock when this was read. */
  readonly now: string
}

export interface BoardPage {
  readonly page: PageRow
  readonly stories: readonly BoardStory[]
  readonly responsible: readonly string[]
  /** Who is at the page or writing in one of its stories at this moment. */
  readonly present: readonly { readonly name: string; readonly since: string }[]
  readonly openMarks: number
  /** When the page was changed last. */
  readonly since: string
}

export interface BoardStory {
  readonly id: number
  readonly rev: number
  readonly headline: string
  readonly number: string | null
  readonly state: ArticleState
}
