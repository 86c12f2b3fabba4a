import pg from 'pg'
import { RecordUnavailable } from '../RecordUnavailable'

/** What reads ask of the reader pool. */
export type RecordReader = Pick<pg.Pool, 'query'>

/** SQLSTATE classes that mean "not now": connection, resources, operator (shutdown, statement timeout), system. */
const passing = ['08', '53', '57', '58']

/** One read of the record. Throws `RecordUnavailable` where the database cannot answer now. */
export async function queryRecord<Row extends pg.QueryResultRow>(
  reader: RecordReader,
  text: string,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  try {
    return (await reader.query<Row>(text, [...values])).rows
  } catch (error) {
    throw isPassing(error) ? new RecordUnavailable(error) : error
  }
}

/** Faults outside SQL (no route, connection cut, no free connection in time) have no SQLSTATE of five signs. */
function isPassing(error: unknown): boolean {
  if (error instanceof TypeError || error instanceof RangeError) return false
  if (error instanceof pg.DatabaseError) return passing.includes((error.code ?? '').slice(0, 2))
  return error instanceof Error
}
