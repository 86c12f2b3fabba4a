import type { BodyBlock } from '../newspaper/article/BodyBlock'
import type { CopyField } from './CopyField'

/** A piece of a compared text. `move` numbers the two ends of one move: where it went from, and where to. */
export interface CopyPiece {
  readonly kind: 'same' | 'added' | 'removed' | 'movedHere' | 'movedAway'
  readonly text: string
  readonly move: number | null
}

/**
 * A paragraph, subhead or caption of two versions of a copy.
 *
 * - `before` and `after` are its kind in either version; null where that version does not have it here.
 * - `place` is where it stands in the later version.
 * - A moved paragraph is there twice: `movedAway` in its old words, `movedHere` with what changed in it besides.
 */
export interface BlockComparison {
  readonly status: 'same' | 'changed' | 'added' | 'removed' | 'movedHere' | 'movedAway'
  readonly before: BlockKind | null
  readonly after: BlockKind | null
  readonly place: number | null
  readonly move: number | null
  readonly pieces: readonly CopyPiece[]
}

export type BlockKind = BodyBlock['kind'] | 'caption'
export type LineField = Exclude<CopyField, 'body' | 'captions'>

/** 修改对照: what is different between two versions of a copy. `counts` are characters without white space. */
export interface CopyComparison {
  readonly isSame: boolean
  readonly lines: Readonly<Record<LineField, readonly CopyPiece[]>>
  readonly body: readonly BlockComparison[]
  readonly captions: readonly BlockComparison[]
  readonly counts: { readonly added: number; readonly removed: number; readonly moved: number }
}
