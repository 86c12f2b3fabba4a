import type { Payload } from 'payload'
import type { SessionDatabase } from '../database/session'
import { sessionDatabase } from '../database/session'
import { inTransaction } from '../inTransaction'
import type { CmsTransaction } from '../stores/CmsTransaction'

/** One look at the working copy: everything a screen shows comes out of one transaction. */
export async function reading<T>(
  payload: Payload,
  look: (tx: CmsTransaction, db: SessionDatabase) => Promise<T>,
): Promise<T> {
  const result = await inTransaction(payload, async (id) => ({
    ok: true,
    value: await look({ payload, id }, sessionDatabase(payload, id)),
  }))
  if (!result.ok) throw new Error('A look at the working copy refuses nothing.')
  return result.value
}
