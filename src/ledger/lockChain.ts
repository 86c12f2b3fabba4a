import { sql } from 'drizzle-orm'
import type { LedgerTransaction } from './LedgerTransaction'

/** Takes the chain's lock for the rest of the transaction; whoever has it may take it again. */
export async function lockChain(transaction: LedgerTransaction): Promise<void> {
  await transaction.execute(sql`select ledger.lock_chain()`)
}
