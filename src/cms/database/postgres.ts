import { postgresAdapter } from '@payloadcms/db-postgres'
import pg from 'pg'
import { databaseUrlOf } from '../../env'
import { strictTransactions } from './strictTransactions'

/**
 * A pool whose clients never bring the process down: a backend that is killed emits 'error' on a client
 * that is checked out, and without a listener Node would exit. The query under way fails all the same.
 */
class GuardedPool extends pg.Pool {
  constructor(config?: pg.PoolConfig) {
    super(config)
    this.on('error', () => undefined) // an idle client that died: the pool has dropped it already
    this.on('connect', (client) => client.on('error', () => undefined))
  }
}

type Pg = NonNullable<Parameters<typeof postgresAdapter>[0]['pg']>

/** Payload brings its own, older types of pg; the module is the same. */
const guardedPg = { ...pg, Pool: GuardedPool } as unknown as Pg

/** Payload's database: schema `public`, never pushed, as the role `banmian_app` (or as owner while migrating). */
export function cmsDatabase() {
  return strictTransactions(
    postgresAdapter({
      pg: guardedPg,
      pool: {
        connectionString: databaseUrlOf('banmian_app'),
        max: 12, // Payload keeps one client for itself
        connectionTimeoutMillis: 5_000,
        statement_timeout: 30_000,
        lock_timeout: 5_000,
        idle_in_transaction_session_timeout: 60_000,
      },
      push: false,
      migrationDir: 'migrations/cms',
      disableCreateDatabase: true,
    }),
  )
}
