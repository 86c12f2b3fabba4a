import type { SQL } from 'drizzle-orm'

/** What the ledger and the record ask of a drizzle transaction, so that Payload's and our own both do. */
export interface LedgerTransaction {
  execute(query: SQL): PromiseLike<{ readonly rows: Record<string, unknown>[] }>
}
