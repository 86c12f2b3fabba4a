import pg from 'pg'
import { databaseUrlOf } from '../env'

const shared: typeof globalThis & { banmianReaderPool?: pg.Pool } = globalThis

/**
 * Connections of the role `banmian_reader`, which may SELECT from `published` and nothing else. One pool a process,
 * although a bundler may load this file more than once.
 */
export function readerPool(): pg.Pool {
  shared.banmianReaderPool ??= createReaderPool(databaseUrlOf('banmian_reader'))
  return shared.banmianReaderPool
}

/** A pool that gives up soon, so that readers get an answer, and outlives a database that goes away. */
export function createReaderPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: 8,
    application_name: 'banmian-reader',
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 5_000,
    query_timeout: 6_000,
  })
  pool.on('error', dropIdleConnection)
  return pool
}

/** An idle connection that the server closed: the pool has let go of it, and the next read says what is wrong. */
function dropIdleConnection(): void {}
