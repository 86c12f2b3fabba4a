/** One entry of the byline registry: who signs, in which usual role, and what it is linked to. */
export interface SampleByline {
  readonly kind: 'person' | 'organization'
  readonly name: string
  readonly role: string | null
  /** `shortName` of the co-organizer that the unit is, or in whose area it lies. */
  readonly coOrganizer: string | null
  /** Username of the account behind the signature; for a unit, of the correspondent who files for it. */
  readonly account: string | null
}
