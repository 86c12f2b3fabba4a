import type { Conflict, SavedWork } from './DeskState'
import type { MakeupAct } from './MakeupAct'
import type { PageWork } from './PageWork'

/** What happens at the makeup desk. */
export type DeskEvent =
  | { readonly kind: 'act'; readonly act: MakeupAct }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** The server took what was sent. */
  | { readonly kind: 'saved'; readonly saved: SavedWork }
  /** The server holds a newer page than this browser started from. */
  | { readonly kind: 'newer'; readonly newer: Conflict }
  /** What to do with somebody else's page: take it, or put one's own changes on top of it. */
  | { readonly kind: 'settle'; readonly choice: 'theirs' | 'mine' }
  /** Unsaved work that an earlier visit left in this browser. */
  | { readonly kind: 'restore'; readonly work: PageWork }
