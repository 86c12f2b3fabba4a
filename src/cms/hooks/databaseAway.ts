import type { AfterErrorHook } from 'payload'
import { wordsOfRefusal } from '../../messages/wordsOfRefusal'

/** SQLSTATE classes and codes of pg and the socket that say: the database is away, stopping or full; try again. */
const away = /^(08\w{3}|57P0[1-5]|53\w{3}|ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT)$/
const awayWords = /Connection terminated|timeout exceeded when trying to connect|cannot begin transaction/i

/** A database that is away is no fault of the request: 503 with words, in place of "something went wrong". */
export const databaseAway: AfterErrorHook = ({ error, req }) => {
  if (!isDatabaseAway(error)) return undefined
  const message = wordsOfRefusal({ kind: 'databaseAway' }, req.i18n?.language)
  return {
    status: 503,
    response: { errors: [{ name: 'DatabaseAway', message, data: { kind: 'databaseAway' } }] },
  }
}

/** Looks through the causes: drizzle wraps what pg says. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code: unknown = Reflect.get(error, 'code')
  if (typeof code === 'string' && away.test(code)) return true
  return awayWords.test(error.message) || isDatabaseAway(error.cause)
}
