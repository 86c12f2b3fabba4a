import type { NodePgDatabase } from 'drizzle-orm/node-postgres'

/** What writing the record asks of the act's drizzle transaction. */
export type RecordTransaction = Pick<NodePgDatabase<Record<string, unknown>>, 'execute' | 'insert' | 'select'>
