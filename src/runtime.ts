import { getPayload } from 'payload'
import type { Payload } from 'payload'
import { sql } from 'drizzle-orm'
import config from '../payload.config'
import { cmsStores } from './cms/cmsStores'
import { sessionDatabase } from './cms/database/session'
import { inTransaction } from './cms/inTransaction'
import type { ActContext, Newsroom, Stores } from './commands/ports'
import type { Result } from './commands/Refusal'
import { append } from './ledger/append'
import { recordStore } from './published/recordStore'

/** Payload, started once a process. */
export const cms = (): Promise<Payload> => getPayload({ config })

/** The one place that builds the ports: working copy, record and ledger over one transaction. */
export async function newsroom(): Promise<Newsroom> {
  const payload = await cms()
  return { transact: (act, work) => transact(payload, act, work) }
}

function transact<T>(
  payload: Payload,
  act: ActContext,
  work: (stores: Stores) => Promise<Result<T>>,
): Promise<Result<T>> {
  return inTransaction(payload, async (id) => work(await storesIn(payload, id, act)))
}

/** The ports over a transaction that somebody else opened and ends: the sample newspaper is written whole or not at all. */
export async function storesIn(payload: Payload, id: string | number, act: ActContext): Promise<Stores> {
  const db = sessionDatabase(payload, id)
  const { rows } = await db.execute(sql`select transaction_timestamp() as now`)
  return {
    now: new Date(String(rows[0]?.['now'])),
    ...cmsStores({ payload, id }),
    ledger: { append: (entry) => append(db, entry, act) },
    record: recordStore(db),
  }
}
