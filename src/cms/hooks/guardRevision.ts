import { sql } from 'drizzle-orm'
import type { CollectionBeforeOperationHook, PayloadRequest, RequestContext } from 'payload'
import { sessionDatabase } from '../database/session'
import { refuse } from './refuse'

type Revised = 'articles'

const baseRevision = Symbol('the revision a write names')

/**
 * Notes the revision that a request names, before Payload fills what it left out with what stands in the database
 * (which would make every write look as if it had read the newest text).
 */
export const noteBaseRevision: CollectionBeforeOperationHook = ({ args, operation, context }) => {
  if (operation === 'update') Reflect.set(context, baseRevision, Reflect.get(args.data ?? {}, 'rev'))
  return args
}

/**
 * Holds a write to the revision it names: locks the row for the rest of the transaction, compares, and gives the next
 * revision. A write that names none, or an older one, is refused with the text that stands there now.
 */
export async function guardRevision(question: {
  readonly req: PayloadRequest
  readonly collection: Revised
  readonly id: number
  readonly context: RequestContext
  readonly current: () => unknown
  readonly yours: unknown
}): Promise<number> {
  const { req, collection, id, context } = question
  const base: unknown = Reflect.get(context, baseRevision)
  const transactionId = await req.transactionID
  if (transactionId === undefined)
    throw new Error(`A write to ${collection} ${id} came without a transaction.`)
  const table = sql.identifier(collection)
  const { rows } = await sessionDatabase(req.payload, transactionId).execute<{ rev: number | string }>(
    sql`select rev from ${table} where id = ${id} for update`,
  )
  const held = Number(rows[0]?.rev ?? 0)
  if (base === undefined || base === null) {
    refuse({ ok: false, kind: 'revisionMissing', params: { held } }, req.i18n?.language)
  }
  if (base !== held) {
    const detail = { current: question.current(), yours: question.yours }
    refuse(
      { ok: false, kind: 'staleRevision', params: { held, base: Number(base) }, detail },
      req.i18n?.language,
    )
  }
  return held + 1
}
