import type { PageMakeup } from '../../../makeup/PageMakeup'

/** What the makeup desk changes of a page: its stories in order, and what the editor decided of them. */
export interface PageWork {
  readonly articleIds: readonly number[]
  readonly makeup: PageMakeup
}
