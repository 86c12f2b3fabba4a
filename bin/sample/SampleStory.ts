import type { ReturnReasonCode } from '../../src/review/returnReasons'

/** One story of the issue in the making: its text as filed, and how far it has come. */
export interface SampleStory {
  readonly text: string
  readonly filedBy: string // username
  readonly unitSignOff: { readonly by: string; readonly at: string } | null
  readonly isSubmitted: boolean
  /** Who has passed it so far, in the order of the stages. */
  readonly passedBy: readonly string[]
  /** Who gave it back to its author at the stage it was at, and why. */
  readonly returned: {
    readonly by: string
    readonly code: ReturnReasonCode
    readonly words: string
  } | null
  /** The page of the next issue that it is placed on; null leaves it in the pool. */
  readonly page: number | null
}
