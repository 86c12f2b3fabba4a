import type { MakeupActKind } from './MakeupAct'
import type { PageWork } from './PageWork'

/** The makeup desk in one browser: what the server holds, what is shown, and every step between. */
export interface DeskState {
  readonly saved: SavedWork
  readonly present: PageWork
  /** Steps that can be undone, the last one last; and those that were, the next one to redo last. */
  readonly past: readonly Step[]
  readonly future: readonly Step[]
  /** What somebody else saved while there was unsaved work here. */
  readonly conflict: Conflict | null
}

/** A page as the server holds it. */
export interface SavedWork {
  readonly rev: number
  readonly work: PageWork
}

/** Somebody else's page beside one's own; `by` and `at` as far as they are known. */
export interface Conflict extends SavedWork {
  readonly by: string | null
  readonly at: string | null
}

/** One step of the work. What it changed can be taken back also after somebody else changed something else. */
export interface Step {
  readonly kind: StepKind
  readonly before: PageWork
  readonly after: PageWork
}

export type StepKind = MakeupActKind | 'takeTheirs' | 'keepMine' | 'restore'
