/** What is on a page: its number and title, 版头 `flag`, editors, stories in reading order, 协办单位 strip. */
export interface PageContent {
  readonly number: number
  readonly title: string
  readonly flag: { readonly name: string; readonly pinyin: string | null } | null
  readonly editors: readonly { readonly role: string; readonly name: string }[]
  readonly articleIds: readonly number[]
  readonly coOrganizers: {
    readonly label: string
    readonly note: string | null
    readonly names: readonly string[]
  } | null
}
