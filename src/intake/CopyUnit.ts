import type { SourceLine } from './SourceLine'

/**
 * A piece of copy that stands together on the page: one line, or the printed lines of one column piece.
 * `text` is as scanned, without line breaks.
 */
export interface CopyUnit {
  readonly kind: UnitKind
  readonly text: string
  readonly lines: readonly number[]
  readonly isIndented: boolean
  readonly blanksBefore: number
}

export type UnitKind =
  | 'text'
  | 'title'
  | 'deck'
  | 'endByline'
  | 'topByline'
  | 'caption'
  | 'credit'
  | 'jump'
  | 'rubric'
  | 'notice'
  | 'line'
  | 'ornament'

/** The printed lines of a unit before it is known what they are. */
export interface RawUnit {
  readonly lines: readonly SourceLine[]
  readonly text: string
}
