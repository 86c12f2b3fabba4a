import pg from 'pg'
import { env } from '../../src/env'

/** A pool of the database's owner, for what only tests do: look behind the app's back. */
export const ownerPool = () => {
  const pool = new pg.Pool({ connectionString: env().DATABASE_URL, max: 2 })
  pool.on('error', () => undefined)
  return pool
}
