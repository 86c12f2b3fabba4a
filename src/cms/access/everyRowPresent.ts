import type { CollectionConfig } from 'payload'
import { boundReads } from '../hooks/boundReads'
import { collectionPolicy } from './collectionPolicy'

/**
 * Refuses to start with a collection that has no row in collectionPolicy: Payload's default for a missing `access` is
 * "anyone who is signed in may do everything". Payload's document locks are off: they are released by every save and
 * open to every account; `rev` guards instead (hooks/guardRevision).
 */
export function everyRowPresent(collections: readonly CollectionConfig[]): CollectionConfig[] {
  const withoutRow = collections.filter(({ slug }) => !(slug in collectionPolicy)).map(({ slug }) => slug)
  if (withoutRow.length > 0) {
    throw new Error(
      `Collections without a row in src/cms/access/collectionPolicy.ts: ${withoutRow.join(', ')}`,
    )
  }
  return collections.map((collection) => ({
    ...collection,
    lockDocuments: false,
    admin: { hideAPIURL: true, ...collection.admin }, // a tab for programmers, in an editor's form
    hooks: {
      ...collection.hooks,
      beforeOperation: [boundReads, ...(collection.hooks?.beforeOperation ?? [])],
    },
  }))
}
