import type { PreflightFault } from './PreflightFault'

/**
 * What the check of a whole issue (付印前检查) finds beside what publishing itself refuses (publishFaults): how grave it
 * is, where it is mended, and the blanks its words need (`desk.board.fault.<kind>`).
 */
export const preflightKinds = {
  openMarks: { severity: 'mend', place: 'page', blanks: ['page', 'count'] },
  storyOverset: { severity: 'mend', place: 'makeup', blanks: ['page', 'story', 'lines', 'characters'] },
  itemWithoutRoom: { severity: 'mend', place: 'makeup', blanks: ['page', 'item'] },
  photoWithoutCaption: { severity: 'mend', place: 'article', blanks: ['page', 'story', 'photo'] },
  photoWithoutCredit: { severity: 'mend', place: 'article', blanks: ['page', 'story', 'photo'] },
  advertisementUnmarked: { severity: 'mend', place: 'makeup', blanks: ['page', 'advertisement'] },
  pageNumberGap: { severity: 'mend', place: 'page', blanks: ['page', 'expected'] },
  issueNumberGap: { severity: 'mend', place: 'issue', blanks: ['found', 'expected'] },
  serialNumberGap: { severity: 'mend', place: 'issue', blanks: ['found', 'expected'] },
  storyRepeated: { severity: 'mend', place: 'article', blanks: ['page', 'story', 'other', 'otherPage'] },
  headlinesAlike: { severity: 'look', place: 'article', blanks: ['page', 'story', 'other', 'otherPage'] },
  headlineUsedBefore: { severity: 'look', place: 'article', blanks: ['page', 'story', 'date'] },
  pageLeftOut: { severity: 'look', place: 'page', blanks: ['page', 'reason'] },
} as const satisfies Record<
  string,
  Pick<PreflightFault, 'severity' | 'place'> & { readonly blanks: readonly string[] }
>
export type PreflightKind = keyof typeof preflightKinds
