import type { Role } from '../../src/review/Role'

/** One account of the sample newspaper. Its password is made at random when the account is made. */
export interface SamplePerson {
  readonly username: string
  readonly name: string
  readonly roles: readonly Role[]
  /** Whom a 通讯员 files for: the unit that signs, and the co-organizer (`shortName`) in whose area it lies. */
  readonly filesFor: { readonly unit: string; readonly coOrganizer: string } | null
}
