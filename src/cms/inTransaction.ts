import type { Payload } from 'payload'
import type { Result } from '../commands/Refusal'

/**
 * Runs `work` in one transaction of Payload: commits what is `ok`, rolls back a refusal and whatever throws.
 * Throws `CommitFailed` where Postgres did not keep it (database/strictTransactions.ts).
 */
export async function inTransaction<T>(
  payload: Payload,
  work: (transactionId: string | number) => Promise<Result<T>>,
): Promise<Result<T>> {
  const id = await payload.db.beginTransaction()
  if (id === null) throw new Error('The database adapter opened no transaction.')
  try {
    const result = await work(id)
    await (result.ok ? payload.db.commitTransaction(id) : payload.db.rollbackTransaction(id))
    return result
  } catch (error) {
    await payload.db.rollbackTransaction(id)
    throw error
  }
}
