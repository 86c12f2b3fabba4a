import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { join } from 'node:path'
import type pg from 'pg'

/** The migrations of `published`, `ledger` and `newsroom`. Drizzle keeps its own table in the schema `drizzle`. */
export async function migrateRecord(owner: pg.Client, root: string): Promise<void> {
  await migrate(drizzle(owner), { migrationsFolder: join(root, 'migrations/published') })
}
