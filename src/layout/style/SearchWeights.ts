/**
 * What each fault of a page costs, so that the search can weigh one against another (docs/decisions/016-what-a-good-page-is.md).
 * Points are arbitrary: 40 is what two headlines butting cost.
 */
export interface SearchWeights {
  /** That a story is overset at all, and every character of it. */
  readonly overset: number
  readonly oversetCharacter: number
  readonly blankCharacter: number
  /** A line saved by squeezing a paragraph beyond what its setting asks for. */
  readonly savedLine: number
  /** A column that would begin with a paragraph's last line: in a story that fills its columns, and in one with lines to spare. */
  readonly columnOrphan: number
  readonly mendableOrphan: number
  /** A row of white in a headline beyond its own: the first two, and every further one. */
  readonly headlineRow: number
  readonly headlineRowBeyond: number
  /** A column more or less than the story's length asks for. */
  readonly spanColumn: number
  readonly brokenColumns: number
  readonly vertical: number
  readonly boxed: number
  /** A headline one size smaller than its rank's. */
  readonly sizeStep: number
  readonly narrowHeadline: number
  readonly secondLine: number
  readonly shortLegRow: number
  readonly longLegRow: number
  readonly buttingHeads: number
  readonly unequalHeads: number
  /** A later story left of or above an earlier one. */
  readonly inversion: number
  readonly throughLineRow: number
  readonly midCut: number
  readonly cropPercent: number
  readonly photoColumn: number
  /** A row left empty at the foot of the page. */
  readonly emptyRow: number
  /** A rule about the whole page that a proposal breaks: cuts, lines, the lead's place, order, depth. */
  readonly brokenRule: number
}
