import type { CollectionAfterChangeHook } from 'payload'
import { append } from '../../ledger/append'
import { actorOf } from '../access/actorOf'
import { idOf } from '../access/idOf'
import { sessionDatabase } from '../database/session'
import { requestIdentity } from './requestIdentity'

/** Who was given which role, and by whom: in the ledger, in the transaction that gave it. */
export const recordRoleChange: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const actor = await actorOf(req)
  const transactionId = await req.transactionID
  if (transactionId === undefined) throw new Error(`Role ${doc.id} was written without a transaction.`)
  await append(
    sessionDatabase(req.payload, transactionId),
    {
      act: operation === 'create' ? 'grantRole' : 'changeRole',
      subject: { kind: 'user', id: idOf(doc.person) ?? 0, label: doc.role },
      person: actor ? { id: actor.id, name: actor.name, role: 'administrator' } : null,
      stage: null,
      round: null,
      decision: null,
      opinion: null,
      checklist: null,
      hashBefore: null,
      hashAfter: null,
      detail: {
        role: doc.role,
        from: doc.from,
        until: doc.until ?? null,
        coOrganizer: idOf(doc.coOrganizer),
      },
      ...requestIdentity(req),
    },
    requestIdentity(req),
  )
  return doc
}
