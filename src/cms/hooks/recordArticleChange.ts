import type { CollectionAfterChangeHook } from 'payload'
import { append } from '../../ledger/append'
import type { ArticleTransition } from '../../review/transition'
import { actorOf } from '../access/actorOf'
import { sessionDatabase } from '../database/session'
import { changeOfCopy } from './guardArticle'
import { isAct } from './isAct'
import { requestIdentity } from './requestIdentity'

/** The ledger's row for an article that was filed or changed at one of Payload's doors, in the same transaction. */
export const recordArticleChange: CollectionAfterChangeHook = async ({ doc, operation, req, context }) => {
  if (isAct(context)) return doc
  const change = Reflect.get(context, changeOfCopy) as
    { outcome: ArticleTransition; before: string } | undefined
  if (operation === 'update' && !change) return doc
  const actor = await actorOf(req)
  const transactionId = await req.transactionID
  if (!actor || transactionId === undefined)
    throw new Error(`Article ${doc.id} changed without a person or a transaction.`)
  await append(
    sessionDatabase(req.payload, transactionId),
    {
      act: operation === 'create' ? 'fileArticle' : 'changeCopy',
      subject: { kind: 'article', id: doc.id, label: doc.number ?? doc.headline ?? '' },
      person: { id: actor.id, name: actor.name, role: change?.outcome.role ?? actor.roles[0] ?? '' },
      stage: null,
      round: null,
      decision: null,
      opinion: null,
      checklist: null,
      hashBefore: change?.before ?? null,
      hashAfter: doc.copyHash,
      detail: { door: req.payloadAPI, voided: change?.outcome.voided.map((pass) => pass.stage) ?? [] },
      ...requestIdentity(req),
    },
    requestIdentity(req),
  )
  return doc
}
