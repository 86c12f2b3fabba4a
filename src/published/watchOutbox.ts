import pg from 'pg'
import { createBell } from './createBell'
import { deliverOutbox } from './deliverOutbox'
import type { OutboxReader } from './deliverOutbox'

const pollEvery = 3_000
const firstRetry = 250
const lastRetry = 10_000

export interface OutboxWatch extends OutboxReader {
  /** For a connection of its own that listens; role `banmian_app` like the pool's. */
  readonly connectionString: string
  readonly signal: AbortSignal
  /** Hears of every failure; the watch goes on. */
  readonly onFault: (error: unknown) => void
}

/**
 * Delivers the outbox until `signal` says stop: at once when Postgres calls, every few seconds in any case, since
 * a call may be lost with its connection. After a failure it waits, longer each time, and goes on from the cursor.
 * Resolves when it has stopped.
 */
export async function watchOutbox(watch: OutboxWatch): Promise<void> {
  const bell = createBell(watch.signal)
  let line: pg.Client | null = null
  let failures = 0
  const onLost = () => {
    line = null
    bell.ring()
  }
  while (!watch.signal.aborted) {
    try {
      line ??= await listen(watch, { onCall: bell.ring, onLost })
      await deliverOutbox(watch)
      failures = 0
    } catch (error) {
      failures += 1
      watch.onFault(error)
    }
    await bell.wait(failures === 0 ? pollEvery : Math.min(firstRetry * 2 ** (failures - 1), lastRetry))
  }
  await line?.end()
}

async function listen(
  { connectionString, onFault }: OutboxWatch,
  { onCall, onLost }: { readonly onCall: () => void; readonly onLost: () => void },
): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString,
    application_name: 'banmian-outbox',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  })
  client.on('error', onFault)
  client.on('notification', onCall)
  await client.connect()
  client.on('end', onLost)
  await client.query('listen banmian_outbox')
  return client
}
