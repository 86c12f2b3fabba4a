import type { postgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { CommitFailed } from './CommitFailed'
import { deferred } from './deferred'

type AdapterObject = ReturnType<typeof postgresAdapter>
type Adapter = ReturnType<AdapterObject['init']>
type Session = Adapter['sessions'][string]
type Database = Session['db']

/** How a transaction of drizzle ended. */
type Outcome = { readonly kept: true } | { readonly kept: false; readonly error: unknown }

interface OpenTransaction {
  readonly db: Database
  readonly outcome: Promise<Outcome>
  end(how: 'commit' | 'rollback'): void
}

class RolledBack extends Error {}

/**
 * Payload's Postgres adapter with a commit that tells the truth.
 *
 * Payload 3.90 reports success for a COMMIT that failed (deferred constraint, killed backend, serialization
 * failure: payloadcms/payload#17726) and for a transaction that a failed read rolled back underway (#17723).
 * Here `commitTransaction` throws `CommitFailed` in each of these cases, and also where a statement failed,
 * its error was caught, and Postgres would answer COMMIT with ROLLBACK and no error. An answer lost on the
 * way is looked up (`pg_xact_status`), so that what was stored is not called failed.
 */
export function strictTransactions(base: AdapterObject): AdapterObject {
  return { ...base, init: (args) => makeStrict(base.init(args)) }
}

function makeStrict(adapter: Adapter): Adapter {
  const open = new Map<string, OpenTransaction>()

  adapter.beginTransaction = async function beginTransaction() {
    await adapter.initializing
    const transaction = await begin(adapter)
    const id = randomUUID()
    open.set(id, transaction)
    adapter.sessions[id] = {
      db: transaction.db,
      resolve: async () => transaction.end('commit'),
      reject: async () => transaction.end('rollback'),
    }
    return id
  }

  adapter.commitTransaction = async function commitTransaction(incoming) {
    const transaction = take(await incoming)
    if (!transaction) throw new CommitFailed('its transaction had been rolled back before')
    await commit(adapter, transaction)
  }

  adapter.rollbackTransaction = async function rollbackTransaction(incoming) {
    const transaction = take(await incoming)
    if (!transaction) return // a rollback of what is rolled back already is no fault
    transaction.end('rollback')
    await transaction.outcome
  }

  function take(id: string | number | undefined): OpenTransaction | undefined {
    const transaction = open.get(String(id))
    open.delete(String(id))
    // Out of the registry first: nothing may join a transaction that is about to end.
    delete adapter.sessions[String(id)]
    return transaction
  }

  return adapter
}

async function begin(adapter: Adapter): Promise<OpenTransaction> {
  const started = deferred<Database>()
  const ended = deferred<'commit' | 'rollback'>()
  const outcome = adapter.drizzle
    .transaction(async (db) => {
      started.resolve(db as unknown as Database) // drizzle's transaction is what Payload calls a session's db
      if ((await ended.promise) === 'rollback') throw new RolledBack()
    })
    .then((): Outcome => ({ kept: true }))
    .catch((error: unknown): Outcome => {
      started.reject(error) // without effect once it has started
      return { kept: false, error }
    })
  return { db: await started.promise, outcome, end: ended.resolve }
}

async function commit(adapter: Adapter, transaction: OpenTransaction): Promise<void> {
  const xid = await transactionNumber(transaction)
  transaction.end('commit')
  const outcome = await transaction.outcome
  if (outcome.kept) return
  if (xid !== null && (await wasCommitted(adapter, xid))) return
  throw new CommitFailed('its commit failed', outcome.error)
}

/** The number Postgres gave the transaction, null where it wrote nothing. Fails where a statement before it failed. */
async function transactionNumber(transaction: OpenTransaction): Promise<string | null> {
  try {
    const { rows } = await transaction.db.execute<{ xid: string | null }>(
      sql`select pg_current_xact_id_if_assigned()::text as xid`,
    )
    return rows[0]?.xid ?? null
  } catch (error) {
    transaction.end('rollback')
    await transaction.outcome
    throw new CommitFailed('a step of it had failed before', error)
  }
}

async function wasCommitted(adapter: Adapter, xid: string): Promise<boolean> {
  try {
    const { rows } = await adapter.drizzle.execute<{ status: string | null }>(
      sql`select pg_xact_status(${xid}::xid8) as status`,
    )
    return rows[0]?.status === 'committed'
  } catch (error) {
    throw new CommitFailed('the database went away during its commit; look before you try again', error)
  }
}
