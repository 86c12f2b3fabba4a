import type { ReviewStage } from './ReviewStage'

/** One review passed: by whom, over which copy (SHA-256 of its canonical form), when (ISO 8601, UTC). */
export interface ReviewPass {
  readonly stage: ReviewStage
  readonly personId: number
  readonly personName: string
  readonly copyHash: string
  readonly at: string
}
