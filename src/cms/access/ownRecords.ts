import type { Where } from 'payload'
import type { Actor } from '../../review/Actor'
import type { Operation, PolicySubject } from './collectionPolicy'

type Own = (actor: Actor) => Where

const filedByThem: Own = (actor) => ({ authors: { contains: actor.id } })
const stillTheirs: Own = (actor) => ({
  and: [{ authors: { contains: actor.id } }, { reviewState: { equals: 'draft' } }],
})

/**
 * What "own" means: which records a reporter or a correspondent sees and changes. Their copy is theirs to change only
 * while it is a draft; a return makes it a draft again.
 */
export const ownRecords: Partial<Record<PolicySubject, Partial<Record<Operation, Own>>>> = {
  articles: { read: filedByThem, update: stillTheirs },
  photos: {
    read: (actor) => ({ uploadedBy: { equals: actor.id } }),
    update: (actor) => ({ uploadedBy: { equals: actor.id } }),
  },
  users: { read: (actor) => ({ id: { equals: actor.id } }) },
}
