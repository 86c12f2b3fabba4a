import type { MarkAnchor } from './MarkAnchor'
import type { ProofRound } from './ProofRound'
import type { ProofSign } from './proofSigns'

/** 校对符号 put on a page: in which 校次, by whom, where, with which words; and how it was settled. */
export interface ProofMark {
  readonly id: number
  readonly pageId: number
  readonly round: ProofRound
  /** The placed page it was put on; null where the page was not laid out yet. */
  readonly placedHash: string | null
  readonly sign: ProofSign
  readonly anchor: MarkAnchor
  readonly words: string | null
  readonly personId: number
  readonly personName: string
  readonly at: string
  readonly settled: MarkSettlement | null
}

/** How a mark was settled: 已改, or 不改 with its reason. */
export interface MarkSettlement {
  readonly settlement: 'done' | 'declined'
  readonly words: string | null
  readonly personId: number
  readonly personName: string
  readonly at: string
}
