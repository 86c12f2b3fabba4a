import type { ArticleState } from '../../../review/ArticleState'
import type { InboxView } from '../../../review/inboxViews'
import type { StoryRow } from '../StoryRow'

/** What is asked of the inbox. `none` asks for stories that stand on no page, or have no rubric or co-organizer. */
export interface InboxQuestion {
  readonly view: InboxView
  readonly stage: ArticleState | null
  readonly page: number | 'none' | null
  readonly rubric: number | 'none' | null
  readonly unit: number | 'none' | null
  readonly words: string
  readonly after: InboxPlace | null
}

/** A place in the list, for the rows that come after it: rank, milliseconds and number of its last story. */
export interface InboxPlace {
  readonly rank: number
  readonly moment: number
  readonly id: number
}

/** A story of the inbox; `since` is since when it is in its state. */
export interface InboxStory extends StoryRow {
  readonly assignedTo: { readonly id: number; readonly name: string } | null
  readonly dueAt: string | null
  readonly isLate: boolean
  readonly rubric: string | null
  readonly coOrganizer: string | null
  readonly characters: number
  readonly page: {
    readonly id: number
    readonly date: string
    readonly number: number
    readonly title: string
  } | null
}

/** One choice of a filter with how many stories it holds, all other filters kept; `key` is its number or `none`. */
export interface InboxChoice {
  readonly key: string
  readonly name: string | null
  readonly count: number
}

export interface Inbox {
  readonly rows: readonly InboxStory[]
  readonly next: InboxPlace | null
  readonly total: number
  readonly views: Readonly<Partial<Record<InboxView, number>>>
  readonly choices: {
    readonly stage: readonly InboxChoice[]
    readonly page: readonly InboxChoice[]
    readonly rubric: readonly InboxChoice[]
    readonly unit: readonly InboxChoice[]
  }
}
