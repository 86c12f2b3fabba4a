import type { CopyField } from './CopyField'

/**
 * 冲突: a place that two people changed in different ways from the same copy.
 *
 * - `kept: 'both'`: both stand in the merged copy, mine at `at` and theirs right behind it.
 * - `kept: 'mine'`: a line that has room for one (a headline, a byline) holds mine; theirs is here alone.
 * - `kept: 'changed'`: one of the two deleted what the other changed; the changed text stands at `at`.
 * - `base`, `mine` and `theirs` are the three texts; null where there is none.
 */
export interface CopyConflict {
  readonly field: CopyField
  readonly at: number | null // place in `body` or `captions` of the merged copy; null for a line
  readonly kept: 'both' | 'mine' | 'changed'
  readonly base: string | null
  readonly mine: string | null
  readonly theirs: string | null
}
