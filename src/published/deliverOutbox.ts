import type { Pool } from 'pg'
import { recordTags } from './recordTags'

/** Who reads the outbox, and what it does with the tags of a publication. */
export interface OutboxReader {
  readonly pool: Pick<Pool, 'query'>
  /** The name of this running instance; its cursor is kept under it. */
  readonly instance: string
  /** May be called twice with the same tags. Throws where they could not be delivered. */
  readonly deliver: (tags: readonly string[]) => Promise<void>
}

interface OutboxRow {
  readonly id: string
  readonly tags: readonly string[]
}

const batchSize = 100

/**
 * Delivers to one instance what was published since it last looked, oldest first, and moves its cursor after each
 * delivery. What `deliver` throws comes out, with the cursor where it was: the row is never skipped.
 * An instance without a cursor may hold anything: it gets `everything` once and starts from the newest row.
 */
export async function deliverOutbox({ pool, instance, deliver }: OutboxReader): Promise<void> {
  let position = await positionOf(pool, instance)
  if (position === null) {
    position = await newestPosition(pool)
    await deliver([recordTags.everything])
    await moveCursor(pool, instance, position)
  }
  for (;;) {
    const rows = await rowsAfter(pool, position)
    for (const row of rows) {
      await deliver(row.tags)
      await moveCursor(pool, instance, row.id)
      position = row.id
    }
    if (rows.length < batchSize) return
  }
}

async function positionOf(pool: OutboxReader['pool'], instance: string): Promise<string | null> {
  const { rows } = await pool.query<{ position: string }>(
    'select position::text as position from published.outbox_cursors where instance = $1',
    [instance],
  )
  return rows[0]?.position ?? null
}

async function newestPosition(pool: OutboxReader['pool']): Promise<string> {
  const { rows } = await pool.query<{ position: string }>(
    'select coalesce(max(id), 0)::text as position from published.outbox',
  )
  return rows[0]?.position ?? '0'
}

async function rowsAfter(pool: OutboxReader['pool'], position: string): Promise<readonly OutboxRow[]> {
  const { rows } = await pool.query<OutboxRow>(
    'select id::text as id, tags from published.outbox where id > $1::bigint order by id limit $2',
    [position, batchSize],
  )
  return rows
}

async function moveCursor(pool: OutboxReader['pool'], instance: string, position: string): Promise<void> {
  await pool.query(
    `insert into published.outbox_cursors as cursor (instance, position) values ($1, $2::bigint)
     on conflict (instance) do update set moved_at = clock_timestamp(),
       position = greatest(cursor.position, excluded.position)`,
    [instance, position],
  )
}
