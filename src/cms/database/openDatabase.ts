import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Payload } from 'payload'

/** The pool outside of any transaction: for what has to stay written whatever becomes of the request. */
export function openDatabase(payload: Payload): Pick<NodePgDatabase<Record<string, unknown>>, 'execute'> {
  return Reflect.get(payload.db, 'drizzle') as NodePgDatabase<Record<string, unknown>> // the adapter is Postgres (postgres.ts)
}
