import type { Role } from './Role'

/**
 * Who acts: a person with the roles that hold at this moment. Built anew for every request.
 *
 * - `coOrganizerIds`: the units a correspondent files for.
 * - `bylineIds`: the entries of the byline registry that are this person.
 * - `signsAs`: the person's own name and the names of those entries, as they are printed.
 */
export interface Actor {
  readonly id: number
  readonly name: string
  readonly roles: readonly Role[]
  readonly coOrganizerIds: readonly number[]
  readonly bylineIds: readonly number[]
  readonly signsAs: readonly string[]
}
