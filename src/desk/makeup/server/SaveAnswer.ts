import type { DeskMakeup } from '../../../runtime'
import type { ActOutcome } from '../../acting/ActOutcome'

/** What came of saving a page. A save that comes late brings the page as it is now, and who made it so. */
export type SaveAnswer =
  | { readonly kind: 'saved'; readonly rev: number }
  | ({ readonly kind: 'stale' } & LoadedPage)
  | Extract<ActOutcome, { kind: 'refused' }>

/** A page as the server holds it, with who changed it last and when. */
export interface LoadedPage {
  readonly desk: DeskMakeup
  readonly by: string | null
  readonly at: string | null
}
