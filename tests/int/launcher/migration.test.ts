import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectPatiently } from '../../../bin/migration/connectPatiently'
import { ensureRole } from '../../../bin/migration/ensureRole'
import { withMigrationLock } from '../../../bin/migration/withMigrationLock'
import { databaseUrlOf, env } from '../../../src/env'
import { scratchDatabase } from '../../support/scratchDatabase'

let database: Awaited<ReturnType<typeof scratchDatabase>>
beforeAll(async () => {
  database = await scratchDatabase()
})
afterAll(() => database.drop())

test('two starts at once migrate one after the other', async () => {
  const other = new pg.Client({ connectionString: database.url })
  await other.connect()
  const order: string[] = []
  const migrate = (client: pg.Client, name: string) =>
    withMigrationLock(client, async () => {
      order.push(`${name} begins`)
      await pause(100)
      order.push(`${name} ends`)
    })
  await Promise.all([migrate(database.owner, 'one'), migrate(other, 'two')])
  await other.end()
  const [first] = order
  const turns = ['one begins', 'one ends', 'two begins', 'two ends']
  expect(order).toEqual(first === 'one begins' ? turns : [...turns.slice(2), ...turns.slice(0, 2)])
})

test('a database that is away is told in one message, without its password', async () => {
  const away = 'postgres://banmian:geheim@127.0.0.1:1/banmian'
  await expect(connectPatiently(away, 0)).rejects.toThrow('127.0.0.1:1/banmian is away (ECONNREFUSED)')
})

test('a wrong password is told at once, not waited for', async () => {
  const url = new URL(env().DATABASE_URL)
  url.password = 'wrong'
  await expect(connectPatiently(url.toString())).rejects.toThrow('refuses the password')
}, 5_000)

test('the owner cannot be the role the app works as', async () => {
  await expect(ensureRole(database.owner, { url: database.url, given: true })).rejects.toThrow('the owner')
})

test('the app cannot make tables, nor mark a migration as done', async () => {
  const app = new pg.Client({ connectionString: databaseUrlOf('banmian_app') })
  await app.connect()
  try {
    await expect(app.query('create table public.sneaked_in (id int)')).rejects.toThrow('permission denied')
    await expect(app.query('delete from public.payload_migrations')).rejects.toThrow('permission denied')
  } finally {
    await app.end()
  }
})

test.each([
  ['banmian_app', '30s'],
  ['banmian_reader', '5s'],
] as const)('a statement of %s ends after %s by itself', async (role, limit) => {
  const client = new pg.Client({ connectionString: databaseUrlOf(role) })
  await client.connect()
  const { rows } = await client.query<{ statement_timeout: string }>('show statement_timeout')
  await client.end()
  expect(rows).toEqual([{ statement_timeout: limit }])
})
