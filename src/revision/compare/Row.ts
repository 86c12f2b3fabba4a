import type { BlockKind } from '../CopyComparison'

export interface Block {
  readonly kind: BlockKind
  readonly text: string
}

/** A block of either version or of both, before its words are compared. `place` is in the later version. */
export interface Row {
  readonly before: Block | null
  readonly after: Block | null
  readonly place: number | null
}
