/**
 * What a unit sent and what of it stood in the newspaper, over some time.
 *
 * - `filed` (投稿) counts by the day of the first submission, `used` (采用) by the date of the issue: what was filed in
 *   March and printed in April counts in both months, once each.
 * - `characters` and `photos` are of what was used; stories that were retracted are not used.
 */
export interface UseFigures {
  readonly filed: number
  readonly used: number
  readonly characters: number
  readonly photos: number
  /** The first issue that used something, YYYY-MM-DD. */
  readonly firstUsed: string | null
}
