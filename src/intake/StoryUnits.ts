import type { CopyUnit } from './CopyUnit'

/** The pieces of copy that make up one story, before they are put together. */
export interface StoryUnits {
  readonly headings: readonly CopyUnit[]
  readonly topBylines: readonly CopyUnit[]
  readonly body: readonly BodyUnit[]
  readonly captions: readonly CopyUnit[]
  readonly endBylines: readonly CopyUnit[]
  readonly isBriefs: boolean // a column of briefs, each signed for itself
}

/** `fragment` looks like a title but is a piece that a column end has cut. */
export interface BodyUnit {
  readonly kind: 'text' | 'subhead'
  readonly unit: CopyUnit
}
