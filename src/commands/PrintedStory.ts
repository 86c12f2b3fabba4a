import type { PlacedPage } from '../layout/placed/PlacedPage'

/** A story in the record, and the pages of its issue as they are printed. */
export interface PrintedStory {
  readonly newspaper: string
  readonly date: string // YYYY-MM-DD
  readonly pageNumber: number
  readonly storyNumber: number
  /** Which revision of the issue this is: every correction and every retraction on any of its pages raises it. */
  readonly issueRevision: number
  readonly pages: readonly RecordedPage[]
}

export interface RecordedPage {
  readonly number: number
  readonly title: string
  /** Null where the page was published before pages were kept as they were placed. */
  readonly placed: PlacedPage | null
  /** The photos as the press converted them. */
  readonly pictures: readonly { readonly box: string; readonly bytes: Uint8Array }[]
}
