import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { grantRights } from '../../bin/migration/grantRights'
import { migrateRecord } from '../../bin/migration/migrateRecord'
import type { RecordTransaction } from '../../src/published/RecordTransaction'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * A database of its own with the record and the ledger, on the server that the tests were given, and with the
 * rights that the roles really have. For tests that tamper with what can never be put right again.
 */
export async function recordDatabase() {
  const name = `banmian_record_${randomBytes(6).toString('hex')}`
  await onServer(`create database ${name}`)
  const owner = poolOf('DATABASE_URL', name)
  const app = poolOf('DATABASE_APP_URL', name)
  const reader = poolOf('DATABASE_READER_URL', name)
  await prepare(owner.address)
  return {
    owner: owner.pool,
    app: app.pool,
    appAddress: app.address,
    ownerAddress: owner.address,
    reader: reader.pool,
    readerAddress: reader.address,
    /** One act of the application: commits what `work` does, or rolls back where it throws. */
    act: <T>(work: (transaction: RecordTransaction) => Promise<T>) => drizzle(app.pool).transaction(work),
    /** Changes the database behind everybody's back, as its owner may who switches the triggers off. */
    tamper: (statement: string, values: readonly unknown[] = []) => tamper(owner.pool, statement, values),
    async drop() {
      await Promise.all([owner.pool.end(), app.pool.end(), reader.pool.end()])
      await onServer(`drop database ${name} with (force)`)
    },
  }
}

export type RecordDatabase = Awaited<ReturnType<typeof recordDatabase>>

const given = (variable: string): URL => {
  const address = process.env[variable]
  if (!address) throw new Error(`${variable} is not set: run the tests with \`npm test\`.`)
  return new URL(address)
}

function poolOf(variable: string, name: string): { pool: pg.Pool; address: string } {
  const url = given(variable)
  url.pathname = `/${name}`
  const pool = new pg.Pool({ connectionString: url.toString(), max: 10 })
  pool.on('error', () => undefined) // tests cut connections on purpose
  return { pool, address: url.toString() }
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: given('DATABASE_URL').toString() })
  await client.connect()
  await client.query(statement)
  await client.end()
}

async function prepare(address: string): Promise<void> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query('create table public.payload_migrations (name text)') // the rights speak of it
  await migrateRecord(client, root)
  await grantRights(client, {
    app: decodeURIComponent(given('DATABASE_APP_URL').username),
    reader: decodeURIComponent(given('DATABASE_READER_URL').username),
  })
  await client.end()
}

async function tamper(pool: pg.Pool, statement: string, values: readonly unknown[]): Promise<void> {
  const tables = ['ledger.entries', 'published.issues', 'published.pages', 'published.stories']
  for (const table of tables) await pool.query(`alter table ${table} disable trigger user`)
  await pool.query(statement, [...values])
  for (const table of tables) await pool.query(`alter table ${table} enable trigger user`)
}
