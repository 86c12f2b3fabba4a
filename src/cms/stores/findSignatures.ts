import type { ArticleCopy } from '../../newspaper/article/ArticleCopy'
import { signingNames } from '../../newspaper/article/signingNames'
import { findCoOrganizerFor } from '../../newspaper/coOrganizer/findCoOrganizerFor'
import { idOf } from '../access/idOf'
import type { CmsTransaction } from './CmsTransaction'
import { inside } from './CmsTransaction'
import { readCoOrganizers } from './readCoOrganizers'

export interface Signatures {
  /** Entries of the registry that the byline names. */
  readonly signatureIds: readonly number[]
  /** The accounts behind them. */
  readonly authorIds: readonly number[]
  /** The co-organizer that signs, or in whose area the signing unit or the unit named above the headline lies. */
  readonly coOrganizerId: number | null
}

/** Who signs a copy, by the registry of bylines and the list of co-organizers. */
export async function findSignatures(tx: CmsTransaction, copy: ArticleCopy): Promise<Signatures> {
  const names = [...new Set([...copy.bylines.map((part) => part.name), ...signingNames(copy)])]
  const { docs: found } =
    names.length === 0
      ? { docs: [] }
      : await tx.payload.find({
          ...inside(tx),
          collection: 'bylines',
          where: { name: { in: names } },
          pagination: false,
        })
  const docs = found.toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name)) // as they sign
  const units = copy.bylines.filter((part) => part.kind === 'organization').map((part) => part.name)
  const places = [...units, ...(copy.headlines.kicker === null ? [] : [copy.headlines.kicker])]
  const coOrganizers = places.length === 0 ? [] : await readCoOrganizers(tx)
  const byPlace = places
    .map((place) => findCoOrganizerFor(place, coOrganizers)?.id)
    .find((id) => id !== undefined)
  const byPerson = docs.map((row) => idOf(row.coOrganizer)).find((id) => id !== null)
  return {
    signatureIds: docs.map((row) => row.id),
    authorIds: [...new Set(docs.map((row) => idOf(row.user)).filter((id) => id !== null))],
    coOrganizerId: byPlace ?? byPerson ?? null,
  }
}
