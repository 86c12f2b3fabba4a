import type { NodePgDatabase } from 'drizzle-orm/node-postgres'

/** What the stores of schema `newsroom` ask of a transaction of drizzle. */
export type NewsroomTransaction = Pick<NodePgDatabase<Record<string, unknown>>, 'execute'>
