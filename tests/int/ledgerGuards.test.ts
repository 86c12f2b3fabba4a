import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { append } from '../../src/ledger/append'
import { verify } from '../../src/ledger/verify'
import { ledgerEntry } from '../support/ledgerEntry'
import { recordDatabase } from '../support/recordDatabase'
import type { RecordDatabase } from '../support/recordDatabase'

let database: RecordDatabase

beforeAll(async () => {
  database = await recordDatabase()
  await database.act((transaction) => append(transaction, ledgerEntry(), { requestId: null, address: null }))
})
afterAll(() => database.drop())

describe('what the database refuses', () => {
  const changes = [
    'update ledger.entries set act = default',
    'delete from ledger.entries',
    'truncate ledger.entries',
  ]

  it.each(changes)('denies the application: %s', async (statement) => {
    await expect(database.app.query(statement)).rejects.toMatchObject({ code: '42501' })
  })

  it.each(changes)('refuses even the owner: %s', async (statement) => {
    await expect(database.owner.query(statement)).rejects.toMatchObject({ code: '23001' })
  })

  it('refuses the owner also in a session that asks for no triggers', async () => {
    const session = await database.owner.connect()
    await session.query('set session_replication_role = replica')
    await expect(session.query('delete from ledger.entries')).rejects.toMatchObject({ code: '23001' })
    session.release(true)
  })

  it('gives number, time and hashes itself, whatever the application writes', async () => {
    await database.app.query(
      `insert into ledger.entries (number, recorded_at, content, prev_hash, hash)
       values (99, '2001-01-01', '{"act":"forged"}', repeat('c', 64), repeat('c', 64))`,
    )
    const { rows } = await database.app.query(
      "select number::int, recorded_at > now() - interval '1 minute' as fresh from ledger.entries order by number desc limit 1",
    )
    expect(rows).toEqual([{ number: 2, fresh: true }])
    const client = await database.owner.connect()
    expect(await verify(client)).toMatchObject({ holds: true, count: 2 })
    client.release()
  })

  it('keeps the ledger from the reader', async () => {
    await expect(database.reader.query('select * from ledger.entries')).rejects.toMatchObject({
      code: '42501',
    })
  })
})
