/**
 * Copyfit of one story: what stands over (超) or is missing (缺).
 *
 * - `lines` is what the copy needs at this measure, `capacity` what the box holds; only the last column may be short.
 * - An item without a box is named here with `capacity` 0: overset whole.
 */
export interface Fit {
  readonly id: string
  readonly state: 'fits' | 'overset' | 'underset'
  readonly lines: number
  readonly capacity: number
  readonly oversetLines: number
  readonly oversetCharacters: number
  readonly freeLines: number
  readonly freeCharacters: number
  readonly mends: readonly Mend[]
}

/** A paragraph where cutting (`characters` < 0) or adding (`characters` > 0) so many characters moves the story by `lines`. */
export interface Mend {
  readonly paragraph: number
  readonly characters: number
  readonly lines: number
}
