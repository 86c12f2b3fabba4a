import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { NewsroomTransaction } from '../NewsroomTransaction'

/** So many tries at once, and one back every so many seconds. */
export interface Pace {
  readonly atOnce: number
  readonly refill: number
}

const mostHeld = 100

/**
 * Tries that are held against a key, for all instances together: each comes back with time, by the database's clock.
 * A row counts only until its tries have come back; `sweep` drops it then, so that a guesser fills no table.
 *
 * Runs outside of any transaction: what is counted stays counted where the sign-in is rolled back.
 */
export function triesStore(database: NewsroomTransaction) {
  return {
    /** Takes a try and answers 0, or the seconds until there is one. */
    take: async (key: string, { atOnce, refill }: Pace): Promise<number> => {
      const { rows } = await database.execute<{ tries: number }>(
        sql`insert into newsroom.sign_in_tries as held (key, tries, at) values (${hashed(key)}, 1, clock_timestamp())
            on conflict (key) do update set tries = ${left(refill)} + 1, at = clock_timestamp()
              where ${left(refill)} + 1 <= ${atOnce}
            returning tries`,
      )
      if (rows.length > 0) return 0
      const used = await held(database, key, refill)
      return Math.max(1, Math.ceil((used - atOnce + 1) * refill))
    },
    /** Holds one more against a key, up to a hundred. */
    add: async (key: string, refill: number): Promise<void> => {
      await database.execute(
        sql`insert into newsroom.sign_in_tries as held (key, tries, at) values (${hashed(key)}, 1, clock_timestamp())
            on conflict (key) do update set tries = least(${mostHeld}::real, ${left(refill)} + 1), at = clock_timestamp()`,
      )
    },
    held: (key: string, refill: number) => held(database, key, refill),
    forget: async (key: string): Promise<void> => {
      await database.execute(sql`delete from newsroom.sign_in_tries where key = ${hashed(key)}`)
    },
    /** `slowest`: the longest refill of any key, in seconds. */
    sweep: async (slowest: number): Promise<void> => {
      await database.execute(
        sql`delete from newsroom.sign_in_tries where at + make_interval(secs => tries * ${slowest}) < clock_timestamp()`,
      )
    },
  }
}

/** What people type into the field of a name may be their password: only a hash is kept. */
const hashed = (key: string) => createHash('sha256').update(key).digest('base64url')

const left = (refill: number) =>
  sql`greatest(0, held.tries - extract(epoch from clock_timestamp() - held.at)::real / ${refill}::real)`

async function held(database: NewsroomTransaction, key: string, refill: number): Promise<number> {
  const { rows } = await database.execute<{ tries: number }>(
    sql`select ${left(refill)} as tries from newsroom.sign_in_tries held where key = ${hashed(key)}`,
  )
  return Number(rows[0]?.tries ?? 0)
}
