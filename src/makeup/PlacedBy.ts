/** What a placed page was made with, so that it can be told whether it would come out the same today. */
export interface PlacedBy {
  /** The layout engine's version. */
  readonly engine: string
  /** SHA-256 of the page style it was set in. */
  readonly style: string
  /** SHA-256 of each font's face and measures, by the office that the style gives it: body, headlineSans … */
  readonly fonts: Readonly<Record<string, string>>
  /** SHA-256 of the page plan: copy, photos, furniture and makeup in one. Another plan means the page is not of the present copy. */
  readonly plan: string
}
