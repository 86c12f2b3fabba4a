import type { BylinePart } from '../newspaper/byline/BylinePart'

/**
 * A page of a newspaper as read from its text (docs/contracts/intake.md).
 *
 * - `lines` are 1-based numbers of the source's lines; every line with text on it is named exactly once.
 * - `headlineLines`, `bylineLines` and `source` are for the desk; the printed contract leaves them out.
 */
export interface PageReading {
  readonly pageFlag: ReadPageFlag | null
  readonly folio: ReadFolio | null
  readonly stories: readonly ReadStory[]
  readonly coOrganizers: ReadCoOrganizers | null
  readonly unresolved: readonly Unresolved[]
  readonly discarded: readonly number[] // lines that an editor has left out
  readonly source: readonly string[]
}

export interface ReadPageFlag {
  readonly name: string
  readonly pinyin: string | null
  readonly lines: readonly number[]
}

export interface ReadFolio {
  readonly date: string | null // YYYY-MM-DD
  readonly pageNumber: number | null
  readonly editors: readonly { readonly role: string; readonly name: string }[]
  readonly lines: readonly number[]
}

export interface ReadStory {
  readonly kicker: string | null
  readonly headline: string
  readonly deck: string | null
  readonly headlineLines: readonly number[]
  readonly dateline: string | null
  readonly body: readonly ReadBlock[]
  readonly bylineText: string | null // as printed, with its brackets
  readonly bylines: readonly BylinePart[]
  readonly bylineLines: readonly number[]
  readonly captions: readonly ReadCaption[]
  readonly lines: readonly [number, number]
}

export interface ReadBlock {
  readonly kind: 'paragraph' | 'subhead'
  readonly text: string
  readonly lines: readonly number[]
}

export interface ReadCaption {
  readonly text: string
  readonly credit: { readonly name: string; readonly role: string } | null
  readonly lines: readonly number[]
}

export interface ReadCoOrganizers {
  readonly label: string
  readonly note: string | null
  readonly names: readonly string[]
  readonly lines: readonly number[]
}

export type UnresolvedKind = 'openTail' | 'orphanHead' | 'misplaced' | 'unassigned'

/** What a person must decide. `candidates` name the line to go on at, best first. */
export interface Unresolved {
  readonly kind: UnresolvedKind
  readonly lines: readonly number[]
  readonly candidates: readonly { readonly line: number; readonly score: number }[]
  readonly message: string
}
