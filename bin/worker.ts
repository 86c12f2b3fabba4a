import { hostname } from 'node:os'
import pg from 'pg'
import { databaseUrlOf, env } from '../src/env'
import { postSchedule } from './worker/postSchedule'
import { postTags } from './worker/postTags'
import { watchSchedules } from '../src/newsroom/watchSchedules'
import { watchOutbox } from '../src/published/watchOutbox'

/**
 * Tells the web app beside it what was published, and which issue's time of publishing has come: `node --import tsx bin/worker.ts`. Goes on through failures of
 * the database and of the app; SIGTERM ends it.
 */
const port = process.env['PORT'] ?? new URL(env().BANMIAN_ORIGIN).port
const host = process.env['BANMIAN_HOST'] || 'localhost'
const connectionString = databaseUrlOf('banmian_app')
const onFault = (error: unknown) => console.error('[worker]', error instanceof Error ? error.message : error)

const stop = new AbortController()
process.once('SIGTERM', () => stop.abort())
process.once('SIGINT', () => stop.abort())

const pool = new pg.Pool({
  connectionString,
  max: 3,
  application_name: 'banmian-worker',
  connectionTimeoutMillis: 5_000,
})
pool.on('error', onFault)

const origin = `http://${host}:${port || 80}`
await Promise.all([
  watchOutbox({
    pool,
    connectionString,
    instance: `${hostname()}:${port || 80}`,
    deliver: (tags) => postTags({ origin, tags }),
    signal: stop.signal,
    onFault,
  }),
  watchSchedules({
    pool,
    post: (order) => postSchedule({ origin, order }),
    signal: stop.signal,
    onFault,
  }),
])
await pool.end()
