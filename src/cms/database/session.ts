import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Payload } from 'payload'

/** Drizzle's handle on a transaction of Payload: what commands, ledger and record write through. */
export type SessionDatabase = Pick<NodePgDatabase<Record<string, unknown>>, 'execute' | 'insert' | 'select'>

/** The handle of a transaction that Payload opened. Throws where it is over, rather than write outside of it. */
export function sessionDatabase(payload: Payload, transactionId: string | number): SessionDatabase {
  const session = payload.db.sessions?.[String(transactionId)]
  if (!session) throw new Error(`Transaction ${transactionId} is over: nothing may be written in its name.`)
  return session['db'] as SessionDatabase // Payload types sessions loosely; the adapter is Postgres (database/postgres.ts)
}
