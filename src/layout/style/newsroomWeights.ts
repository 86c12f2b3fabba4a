import type { SearchWeights } from './SearchWeights'

/** The weights of both styles: set by looking at pages, and by the bench (docs/bench/layout.md). */
export const newsroomWeights: SearchWeights = {
  overset: 150,
  oversetCharacter: 0.8,
  blankCharacter: 0.06,
  savedLine: 3,
  headlineRow: 2,
  headlineRowBeyond: 10,
  spanColumn: 3,
  brokenColumns: 4,
  vertical: 10,
  boxed: 9,
  sizeStep: 2,
  narrowHeadline: 60,
  secondLine: 3,
  shortLegRow: 4,
  longLegRow: 8,
  buttingHeads: 40,
  unequalHeads: 14,
  inversion: 9,
  throughLineRow: 6,
  midCut: 50,
  cropPercent: 0.6,
  photoColumn: 2,
  emptyRow: 3,
  brokenRule: 60,
}
