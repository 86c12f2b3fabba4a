import type { SearchWeights } from './SearchWeights'

/** The weights of both styles: set by looking at pages, and by the bench (docs/bench/layout.md). */
export const newsroomWeights: SearchWeights = {
  overset: 1500,
  oversetCharacter: 0.8,
  blankCharacter: 0.06,
  savedLine: 3,
  headlineRow: 1,
  headlineRowBeyond: 5,
  spanColumn: 3,
  brokenColumns: 4,
  vertical: 6,
  boxed: 5,
  sizeStep: 2,
  narrowHeadline: 60,
  secondLine: 3,
  shortLegRow: 4,
  longLegRow: 40,
  buttingHeads: 150,
  unequalHeads: 14,
  inversion: 9,
  throughLineRow: 15,
  midCut: 200,
  cropPercent: 0.6,
  photoColumn: 10,
  emptyRow: 3,
  brokenRule: 200,
}
