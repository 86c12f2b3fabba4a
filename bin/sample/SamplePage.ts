import type { SamplePhoto } from './SamplePhoto'

/** One page of the sample issue: its plan, and the scanned text that intake reads the stories from. */
export interface SamplePage {
  readonly number: number
  readonly title: string
  readonly rubric: string
  readonly flag: { readonly name: string; readonly pinyin: string } | null
  readonly responsibleEditor: string // username
  readonly pageDesigner: string // username
  readonly hasCoOrganizers: boolean
  /** The page style that it is made up in: both that come with Banmian are to be seen. */
  readonly style: string
  readonly text: string
  readonly photos: readonly SamplePhoto[]
}
