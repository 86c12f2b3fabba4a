/** One page of the sample issue: its plan, and the scanned text that intake reads the stories from. */
export interface SamplePage {
  readonly number: number
  readonly title: string
  readonly rubric: string
  readonly flag: { readonly name: string; readonly pinyin: string } | null
  readonly responsibleEditor: string // username
  readonly pageDesigner: string // username
  readonly hasCoOrganizers: boolean
  /** The page style, where it is another than the paper's usual one; its layout is kept for the issues to come. */
  readonly style: string | null
  readonly text: string
}
