import { sql } from 'drizzle-orm'
import type { LedgerEntry } from '../review/LedgerEntry'
import { canonicalJson } from '../newspaper/canonicalJson'
import type { LedgerTransaction } from './LedgerTransaction'
import { entries } from './schema'

/**
 * Writes one act into the ledger, inside the transaction of the act (READ COMMITTED): both are there or neither.
 * The database gives number, time and hashes under the chain's lock, which is held until the act commits.
 */
export async function append(
  transaction: LedgerTransaction,
  entry: LedgerEntry,
  context: { readonly requestId: string | null; readonly address: string | null },
): Promise<void> {
  const content = canonicalJson({
    ...entry,
    requestId: entry.requestId ?? context.requestId,
    address: entry.address ?? context.address,
  })
  await transaction.execute(
    sql`insert into ${entries} (number, recorded_at, content, prev_hash, hash)
        values (0, now(), ${content}::json, '', '')`,
  )
}
